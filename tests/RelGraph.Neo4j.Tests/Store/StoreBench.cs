using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>What tests of the store do again and again.</summary>
internal static class StoreBench
{
    /// <summary>Limits that make a change set of a few facts a large one.</summary>
    public static StoreLimits InPieces { get; } = new(ApplyAtMost: 1, BatchSize: 2, PageSize: 3);

    public static string NewId() => $"test-{Guid.NewGuid():N}";

    public static async Task<Neo4jGraphStore> OpenAsync(
        Neo4jServer server, string id, StoreLimits? limits = null, ICypherTransport? transport = null, TimeSpan? patience = null) => await Neo4jGraphStore.OpenAsync(
        transport ?? server.Connect(),
        new Neo4jStoreOptions
        {
            Connection = server.Connection,
            CreateIfMissing = new WorkspaceInfo(id, "演示", "Asia/Shanghai", "CNY"),
            WriteTimeout = patience ?? TimeSpan.FromSeconds(60),
        },
        limits ?? StoreLimits.Default,
        default);

    public static Fact Person(string id, string name = "李雷") => new(new Contact { Id = id, Name = name, City = "上海" }, DayRange.Always);

    public static Fact Line(string from, string to) => new(new ReportsTo { Person = NodeId.Contact(from), Manager = NodeId.Contact(to) }, DayRange.Always);

    public static ChangeSet Set(string id, params Fact[] facts) => new(new ChangeSetHeader(id, "E-1", "test"), [.. facts.Select(fact => new Change.Assert(fact))]);

    public static async Task<List<string>> ReadAsync(IGraphStore store, FactQuery? query = null)
    {
        var lines = new List<string>();
        await foreach (var batch in store.ReadAsync(query ?? FactQuery.Everything, default))
        {
            lines.AddRange(batch.Select(version => $"{version.Recorded} {version.Fact.Key} {(version.Fact.Content as Contact)?.Name}".TrimEnd()));
        }

        return lines;
    }

    /// <summary>Changes the graph behind the store's back.</summary>
    public static async Task<List<object?[]>> CypherAsync(Neo4jServer server, string workspace, string text)
    {
        await using var transport = server.Connect();
        var rows = new List<object?[]>();
        await using var result = await transport.RunAsync(new CypherStatement(text, new Dictionary<string, object?> { ["workspace"] = workspace }) { Access = CypherAccess.Write }, default);
        await foreach (var batch in result.ReadAsync(default))
        {
            rows.AddRange(batch);
        }

        return rows;
    }
}
