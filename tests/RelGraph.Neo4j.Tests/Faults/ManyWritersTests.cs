using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Scoring.Parameters;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Many writers in one workspace through several open stores, and a reader in another that follows them.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ManyWritersTests(Neo4jServer server)
{
    private const int Writers = 8;
    private const int Each = 6;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Neo4jFact]
    public async Task Writers_OverTwoStores_LoseNothingAndAFollowerSeesTheSame()
    {
        var scene = new Scene(server, new StoreLimits(ApplyAtMost: 6, BatchSize: 3, PageSize: 7));
        Neo4jGraphStore[] stores = [await scene.OpenAsync(), await scene.OpenAsync()];
        var failures = new List<RelGraphException?>();
        await using var workspace = await Workspace.OpenAsync(await scene.OpenAsync(), new WorkspaceOptions { Parameters = ScoringParameters.Default }, RunContext.Default);
        await using (WorkspaceFollower.Start(workspace, TimeSpan.FromMilliseconds(50), TimeProvider.System, failures.Add))
        {
            await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
            {
                for (var number = 0; number < Each; number++)
                {
                    await stores[writer % 2].ApplyAsync(Bulk(Id(writer, number)), default);
                }
            })));
            using var late = new CancellationTokenSource(Patience);
            while (workspace.Sequence < Writers * Each)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), late.Token);
            }
        }

        Assert.Empty(failures);
        var log = (await stores[0].ReadLogAsync(int.MaxValue, default)).Reverse().ToList();
        Assert.Equal(Enumerable.Range(1, Writers * Each).Select(number => (long)number), log.Select(info => info.Sequence));
        Assert.Equal(
            Enumerable.Range(0, Writers).SelectMany(writer => Enumerable.Range(0, Each).Select(number => Id(writer, number))).Order(StringComparer.Ordinal),
            log.Select(info => info.Header.Id).Order(StringComparer.Ordinal));
        Assert.Equal(log.Select(info => info.RecordedAt).Order(), log.Select(info => info.RecordedAt));
        foreach (var info in log)
        {
            await scene.Reference.ApplyAsync(Bulk(info.Header.Id), default);
        }

        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(stores[1]));
        var rebuilt = await LiveGraph.LoadAsync(stores[0], new LiveGraphOptions(), RunContext.Default);
        Assert.Equal(Text(rebuilt.AsOf(workspace.Today)), Text(await workspace.PictureAsync(Moment.Now, default)));
        await Task.WhenAll(stores.Select(store => store.DisposeAsync().AsTask()));
    }

    private static string Id(int writer, int number) => string.Create(CultureInfo.InvariantCulture, $"{writer}-{number}");

    /// <summary>People of its own, one that all writers change, and for every second writer so many that it takes several statements.</summary>
    private static ChangeSet Bulk(string id)
    {
        var writer = id[0] - '0';
        return Facts.Set(id,
        [
            Facts.Person(2, id), Facts.Line(3 + writer, 2), Facts.Meeting(writer, 3 + writer),
            .. Enumerable.Range(10 * (writer + 1), writer % 2 == 0 ? 2 : 6).Select(number => Facts.Person(number, id)),
        ]);
    }

    private static IReadOnlyList<string> Text(RelationshipGraph graph) => 
    [
        graph.Sequence.ToString(CultureInfo.InvariantCulture),
        .. graph.Facts.All<Contact>().Select(contact => $"{contact.Id} {contact.Name} {contact.Function}").Order(StringComparer.Ordinal),
        .. graph.Facts.All<ReportsTo>().Select(line => $"{line.Person} {line.Manager}").Order(StringComparer.Ordinal),
        .. graph.Ties.People.SelectMany(graph.Ties.Of).Select(tie => tie.ToString()!).Order(StringComparer.Ordinal),
    ];
}
