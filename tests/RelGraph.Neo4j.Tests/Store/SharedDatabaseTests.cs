using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Neo4j.Tests.Server;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>Several workspaces and several processes in one database.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class SharedDatabaseTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task Workspaces_WithTheSameKeys_NeverCross()
    {
        await using var one = await StoreBench.OpenAsync(server, StoreBench.NewId());
        await using var other = await StoreBench.OpenAsync(server, StoreBench.NewId(), StoreBench.InPieces);
        await one.ApplyAsync(StoreBench.Set("a", StoreBench.Person("C-1", "甲"), StoreBench.Person("C-2"), StoreBench.Line("C-1", "C-2")), default);
        await other.ApplyAsync(StoreBench.Set("a", StoreBench.Person("C-1", "乙"), StoreBench.Person("C-2"), StoreBench.Line("C-1", "C-2")), default);
        await other.ApplyAsync(StoreBench.Set("b", StoreBench.Person("C-1", "丙"), StoreBench.Line("C-2", "C-1")), default);
        await other.EraseAsync(new FactKey(FactKind.Contact, "C-2"), "E-1", default);

        Assert.Equal(["1 contact:C-1 甲", "1 contact:C-2 李雷", "1 reports-to:contact:C-1"], await StoreBench.ReadAsync(one));
        Assert.Equal(["2 contact:C-1 丙"], await StoreBench.ReadAsync(other));
        Assert.Single(await one.ReadLogAsync(9, default));
        Assert.False((await one.ApplyAsync(StoreBench.Set("c", StoreBench.Person("C-2", "再来")), default)).HeldBack.Any());
        Assert.Equal([[0L]], await StoreBench.CypherAsync(server, one.Workspace.Id, "MATCH (a {workspace: $workspace})-[]-(b) WHERE b.workspace <> $workspace RETURN count(*)"));
    }

    [Neo4jFact]
    public async Task Writers_InTwoProcesses_TakeTurnsAndLoseNothing()
    {
        const int Each = 15;
        var id = StoreBench.NewId();
        await using var one = await StoreBench.OpenAsync(server, id);
        await using var other = await StoreBench.OpenAsync(server, id, StoreBench.InPieces);

        await Task.WhenAll(new[] { one, other }.Select((store, number) => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await store.ApplyAsync(StoreBench.Set($"{number}-{i}", StoreBench.Person("C-shared", $"{number}-{i}"), StoreBench.Person($"C-{number}", $"{i}")), default);
            }
        })));

        Assert.Equal(2 * Each, await one.SequenceAtAsync(null, default));
        var history = await StoreBench.ReadAsync(other, new FactQuery { Keys = [new(FactKind.Contact, "C-shared")], IncludeSuperseded = true });
        Assert.Equal(Enumerable.Range(1, 2 * Each).Select(sequence => $"{sequence}"), history.Select(line => line.Split(' ')[0]));
        Assert.Equal(3, (await StoreBench.ReadAsync(one)).Count);
    }

    [Neo4jFact]
    public async Task Cypher_SeesWhatIsBelievedAsAGraph()
    {
        await using var store = await StoreBench.OpenAsync(server, StoreBench.NewId());
        await store.ApplyAsync(StoreBench.Set("a", StoreBench.Person("C-1", "甲"), StoreBench.Person("C-2", "乙"), StoreBench.Line("C-1", "C-2")), default);
        await store.ApplyAsync(StoreBench.Set("b", StoreBench.Person("C-2", "丙"), StoreBench.Line("C-1", "C-3")), default);

        Assert.Equal(
            [["甲", "C-3", null]],
            await StoreBench.CypherAsync(server, store.Workspace.Id, "MATCH (a:Contact {workspace: $workspace})-[:REPORTS_TO]->(b:Contact) RETURN a.name, b.id, b.name"));
        Assert.Equal([["丙"]], await StoreBench.CypherAsync(server, store.Workspace.Id, "MATCH (c:Contact {workspace: $workspace, key: 'C-2'}) RETURN c.name"));
    }
}
