using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Storage.Sqlite;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Storage.Tests.Sqlite;

/// <summary>Random histories of applying, staging, committing, discarding and erasing: the file must answer every question as the reference store does.</summary>
public sealed class StoreModelTests
{
    private static readonly WorkspaceInfo Workspace = new("demo", "演示", "Asia/Shanghai", "CNY");
    private static readonly string[] People = ["C-1", "C-2", "C-3", "C-4"];

    [Xunit.Fact]
    public void Sqlite_AnyHistory_AnswersAsTheReferenceStore()
    {
        var change = Gen.Choose(0, 9).SelectMany(what => Gen.Choose(0, People.Length - 1).Two().SelectMany(who => Gen.Choose(0, 12).Two().Select(days => ChangeOf(what, who.Item1, who.Item2, days.Item1, days.Item2))));
        var step = Gen.Choose(0, 11).SelectMany(what => Gen.Choose(0, 2).SelectMany(id => change.ListOf(5).Select(changes => new Step(what, id, [.. changes]))));
        var law = Prop.ForAll(step.ListOf(14).ToArbitrary(), history => RunAsync([.. history]).GetAwaiter().GetResult());

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(20260301, 7), law);
    }

    private static async Task<bool> RunAsync(IReadOnlyList<Step> history)
    {
        using var folder = new TemporaryFolder();
        var clock = new SteppingClock();
        await using var reference = new MemoryGraphStore(Workspace, clock);
        await using var sqlite = await SqliteGraphStore.OpenAsync(folder.File("store.relgraph"), new SqliteStoreOptions { CreateIfMissing = Workspace, TimeProvider = clock }, default);
        var follower = 0L;
        for (var i = 0; i < history.Count; i++)
        {
            clock.Now += TimeSpan.FromMinutes(1);
            Assert.Equal(await DoAsync(reference, history[i], i), await DoAsync(sqlite, history[i], i));
            if (i % 3 == 0)
            {
                Assert.Equal(await ChangesAsync(reference, follower), await ChangesAsync(sqlite, follower));
                follower = await reference.SequenceAtAsync(null, default);
            }
        }

        foreach (var query in Queries(await reference.SequenceAtAsync(null, default)))
        {
            Assert.Equal(await ReadAsync(reference, query), await ReadAsync(sqlite, query));
        }

        for (var upTo = await reference.SequenceAtAsync(null, default) + 1; upTo >= 0; upTo--)
        {
            Assert.Equal(await InteractionLines.OfVersionsAsync(reference, upTo), await InteractionLines.OfBatchesAsync(sqlite, upTo));
        }

        Assert.Equal(await ChangesAsync(reference, 0), await ChangesAsync(sqlite, 0));
        Assert.Equal(await ChangesAsync(reference, follower / 2), await ChangesAsync(sqlite, follower / 2));
        Assert.Equal(await reference.ReadLogAsync(99, default), await sqlite.ReadLogAsync(99, default));
        await using var copy = await SqliteGraphStore.OpenAsync(folder.File("copy.relgraph"), new SqliteStoreOptions { CreateIfMissing = Workspace, TimeProvider = clock }, default);
        await RecordCopy.RunAsync(sqlite, copy, RunContext.Default);
        foreach (var query in Queries(await reference.SequenceAtAsync(null, default)))
        {
            Assert.Equal(await ReadAsync(reference, query), await ReadAsync(copy, query));
        }

        Assert.Equal(await ChangesAsync(reference, 0), await ChangesAsync(copy, 0));
        Assert.Equal(await reference.ReadLogAsync(99, default), await copy.ReadLogAsync(99, default));
        return true;
    }

    /// <summary>Does a step and says what came of it.</summary>
    private static async Task<string> DoAsync(IGraphStore store, Step step, int number)
    {
        try
        {
            switch (step.What)
            {
                case < 5:
                    return Text(await store.ApplyAsync(new ChangeSet(new($"apply-{number}", "E-1", "test"), step.Changes), default));
                case < 8:
                    var appending = await store.StageAsync(new($"stage-{step.Id}", "E-1", "test"), default);
                    await appending.AppendAsync(step.Changes, default);
                    return $"{appending.StagedCount}";
                case < 10:
                    return Text(await (await store.StageAsync(new($"stage-{step.Id}", "E-1", "test"), default)).CommitAsync(RunContext.Default));
                case 10:
                    await (await store.StageAsync(new($"stage-{step.Id}", "E-1", "test"), default)).DiscardAsync(default);
                    return "discarded";
                default:
                    return (await store.EraseAsync(new(FactKind.Contact, People[step.Id]), "E-1", default)) is var erased ? $"{erased.ErasedAt:O}" : "";
            }
        }
        catch (Engine.Errors.RelGraphException refused)
        {
            return refused.Message;
        }
    }

    private static string Text(ChangeSetReceipt receipt) =>
        $"{receipt with { HeldBack = [] }} {string.Join(' ', receipt.HeldBack.Select(key => key.Kind.ToString()).Order())}";

    private static Change ChangeOf(int what, int who, int other, int day, int length)
    {
        var days = new DayRange(new DateOnly(2025, 1, 1).AddDays(day), length == 0 ? DateOnly.MaxValue : new DateOnly(2025, 1, 1).AddDays(day + length));
        FactContent content = what switch
        {
            < 4 => new Contact { Id = People[who], Name = "人" + who, City = "城" + other },
            < 6 => new Interaction { Id = $"I-{other}", At = DateTimeOffset.UnixEpoch, Channel = Channel.Chat, Employees = ["E-1"], Contacts = who == other ? [People[who]] : [People[who], People[other]], Subject = $"{day}" },
            < 8 => new ServiceCase { Id = $"S-{other}", Account = "A-1", Contact = People[who], OpenedOn = new DateOnly(2025, 1, 1), Severity = 1 + (day % 4) },
            _ => new Account { Id = $"A-{other}", Name = "华东" + day },
        };
        return what is 3 or 9 ? new Change.Retract(FactKey.Of(content), days) : new Change.Assert(new Fact(content, days) { Source = (FactSource)(day % 3), Confidence = length / 12.0 });
    }

    private static IEnumerable<FactQuery> Queries(long head)
    {
        for (var upTo = 0L; upTo <= head + 1; upTo++)
        {
            yield return new FactQuery { RecordedUpTo = upTo };
            yield return new FactQuery { RecordedUpTo = upTo, IncludeSuperseded = true };
            yield return new FactQuery { RecordedUpTo = upTo, ValidOn = new DateOnly(2025, 1, 1).AddDays((int)upTo) };
        }

        yield return new FactQuery { Kinds = [FactKind.Interaction, FactKind.Contact] };
        yield return new FactQuery { Keys = [new(FactKind.Contact, "C-2"), new(FactKind.Contact, "C-1")], IncludeSuperseded = true };
    }

    private static async Task<List<string>> ReadAsync(IGraphStore store, FactQuery query)
    {
        var lines = new List<string>();
        await foreach (var batch in store.ReadAsync(query, default))
        {
            lines.AddRange(batch.Select(version => $"{version.Recorded}-{version.Superseded} {Line(version.Fact)}"));
        }

        return lines;
    }

    private static async Task<List<string>> ChangesAsync(IGraphStore store, long after)
    {
        var lines = new List<string>();
        await foreach (var change in store.ReadChangesAsync(after, default))
        {
            lines.Add($"{change.Info}");
            lines.AddRange(change.Added.Select(fact => "+ " + Line(fact)).Order(StringComparer.Ordinal));
            lines.AddRange(change.Removed.Select(fact => "- " + Line(fact)).Order(StringComparer.Ordinal));
        }

        return lines;
    }

    private static string Line(Fact fact) => $"{fact.Key} {fact.Valid} {fact.Source} {fact.Confidence} {Encoding.UTF8.GetString(FactJson.Write(fact.Content))}";

    private sealed record Step(int What, int Id, IReadOnlyList<Change> Changes)
    {
        public override string ToString() => $"{What}/{Id}: {string.Join("; ", Changes.Select(change => $"{(change is Change.Retract ? "-" : "+")}{change.Key} {change.Days}"))}";
    }
}
