using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Two workspaces with the same ids in one database: whatever is done in one, the other is as if it were alone.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class TwoWorkspacesTests(Neo4jServer server)
{
    private const int Ids = 5;
    private const int MaxTest = 6;

    private static readonly Gen<(bool Second, int What, int From, int To)> Step =
        from second in Gen.Elements(true, false)
        from what in Gen.Choose(0, 9)
        from one in Gen.Choose(1, Ids)
        from other in Gen.Choose(1, Ids)
        select (second, what, one, other);

    [Neo4jFact]
    public void Workspaces_AfterAnyOperations_EachEqualsItsOwnReference() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(MaxTest),
        Prop.ForAll(Arb.From(Step.ListOf(14)), steps => RunAsync([.. steps]).GetAwaiter().GetResult()));

    private async Task<bool> RunAsync(IReadOnlyList<(bool Second, int What, int From, int To)> steps)
    {
        Scene[] scenes = [new Scene(server, StoreLimits.Default), new Scene(server, Scene.InPieces)];
        Neo4jGraphStore[] stores = [await scenes[0].OpenAsync(), await scenes[1].OpenAsync()];
        foreach (var (step, number) in steps.Select((step, number) => (step, number)))
        {
            var at = step.Second ? 1 : 0;
            await DoAsync(scenes[at], stores[at], step.What, step.From, step.To, number);
        }

        for (var at = 0; at < scenes.Length; at++)
        {
            Assert.Equal(await scenes[at].ExpectedAsync(), await Scene.TextAsync(stores[at]));
            Assert.Equal([[0L]], await scenes[at].CypherAsync("MATCH (a {workspace: $workspace})-[r]-(b) WHERE b.workspace <> $workspace OR r.workspace <> $workspace RETURN count(*)"));
            await stores[at].DisposeAsync();
        }

        return true;
    }

    private static async Task DoAsync(Scene scene, Neo4jGraphStore store, int what, int from, int to, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        switch (what)
        {
            case 0 when from < 3:
                await EraseAsync(scene, store, from);
                break;
            case 1:
                await WriteBackAsync(store);
                break;
            case 2:
                await scene.ApplyAsync(store, Facts.Set(id, [new Change.Retract(new FactKey(FactKind.ReportsTo, $"contact:C-{from}"), DayRange.Always)]));
                break;
            case 3:
                await scene.ApplyAsync(store, Facts.Set(id, [new Change.Retract(new FactKey(FactKind.Contact, $"C-{from}"), DayRange.Since(new DateOnly(2026, to, 1)))]));
                break;
            case < 6:
                await scene.ApplyAsync(store, Facts.Set(id, [Facts.Line(from, to), Facts.Meeting(to, from)]));
                break;
            default:
                await scene.ApplyAsync(store, Facts.Set(id, [Facts.Person(from, id), Facts.Person(to, id), Facts.Line(to, from)]));
                break;
        }
    }

    private static async Task EraseAsync(Scene scene, Neo4jGraphStore store, int person)
    {
        var key = new FactKey(FactKind.Contact, $"C-{person}");
        ErasureReceipt? expected = null;
        try
        {
            expected = await scene.Reference.EraseAsync(key, "E-1", default);
        }
        catch (NotFoundException)
        {
            await Assert.ThrowsAsync<NotFoundException>(async () => await store.EraseAsync(key, "E-1", default));
            return;
        }

        var receipt = await store.EraseAsync(key, "E-1", default);
        Assert.Equal((expected.VersionsRemoved, expected.VersionsRewritten), (receipt.VersionsRemoved, receipt.VersionsRewritten));
    }

    private static async Task WriteBackAsync(Neo4jGraphStore store)
    {
        var stamp = new DerivedStamp(DerivedParts.Scores | DerivedParts.Ties | DerivedParts.Communities, new DateOnly(2026, 6, 30), 1, "test", DateTimeOffset.UnixEpoch);
        var run = await store.BeginAsync(stamp, default);
        var elements = Enumerable.Range(1, Ids).Select(number => new FactKey(FactKind.Contact, $"C-{number}")).ToList();
        await run.WriteCommunitiesAsync([.. elements.Select(key => new DerivedElement(key, new Dictionary<string, object> { [DerivedNames.Community] = 1L }))], default);
        await run.FinishAsync(new Dictionary<string, object>(), RunContext.Default);
    }
}
