using System.Globalization;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Neo4j.Transport;
using RelGraph.Testing.Stores;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>One workspace on a server, and the reference store to which the same is done undisturbed.</summary>
internal sealed class Scene(Neo4jServer server, StoreLimits limits)
{
    /// <summary>Limits that make a change set of a few facts a large one, in batches and pages of a few.</summary>
    public static StoreLimits InPieces { get; } = new(ApplyAtMost: 1, BatchSize: 5, PageSize: 4);

    public WorkspaceInfo Workspace { get; } = new($"fault-{Guid.NewGuid():N}", "演示", "Asia/Shanghai", "CNY");

    /// <summary>The reference, to which a test does what the store must have done.</summary>
    public MemoryGraphStore Reference { get; } = new(new WorkspaceInfo("reference", "演示", "Asia/Shanghai", "CNY"));

    /// <summary>Opens the workspace, creating it when it is not there.</summary>
    public async Task<Neo4jGraphStore> OpenAsync(ICypherTransport? transport = null, TimeProvider? time = null, TimeSpan? patience = null) => await Neo4jGraphStore.OpenAsync(
        transport ?? server.Connect(),
        new Neo4jStoreOptions
        {
            Connection = server.Connection,
            CreateIfMissing = Workspace,
            TimeProvider = time ?? TimeProvider.System,
            WriteTimeout = patience ?? TimeSpan.FromMinutes(2),
        },
        limits,
        default);

    /// <summary>Applies a change set to a store and to the reference.</summary>
    public async Task ApplyAsync(IGraphStore store, ChangeSet changes)
    {
        await store.ApplyAsync(changes, default);
        await Reference.ApplyAsync(changes, default);
    }

    /// <summary>Everything in the record as text: versions, superseded ones too, and the log; without instants, which no two runs share.</summary>
    public static async Task<IReadOnlyList<string>> TextAsync(IGraphStore store)
    {
        var lines = new List<string>();
        await foreach (var batch in store.ReadAsync(FactQuery.Everything with { IncludeSuperseded = true }, default))
        {
            lines.AddRange(batch.Select(version => string.Create(
                CultureInfo.InvariantCulture, $"{version.Recorded}-{version.Superseded} {version.Fact.Key} {version.Fact.Valid} {FactText(version.Fact)}")));
        }

        lines.AddRange((await store.ReadLogAsync(int.MaxValue, default)).Select(info => $"{info.Sequence} {info.Header}"));
        return lines;
    }

    /// <summary>The record of the reference as text.</summary>
    public Task<IReadOnlyList<string>> ExpectedAsync() => TextAsync(Reference);

    /// <summary>What a receipt counts; which run it came from leaves no other trace.</summary>
    public static (long Sequence, long Recorded, long Superseded, long Unchanged, int HeldBack) Counts(ChangeSetReceipt receipt) =>
        (receipt.Sequence, receipt.Recorded, receipt.Superseded, receipt.Unchanged, receipt.HeldBack.Count);

    /// <summary>Asks the graph itself, or changes it by hand; <c>$workspace</c> is the workspace.</summary>
    public async Task<List<object?[]>> CypherAsync(string text)
    {
        await using var transport = server.Connect();
        return await transport.AllAsync(TransportExtensions.Statement(text, ("workspace", Workspace.Id)) with { Access = CypherAccess.Write });
    }

    /// <summary>Elements of the workspace, of any kind, of which a property contains a text: its label or type, and the property.</summary>
    public async Task<IReadOnlyList<string>> TracesAsync(string text)
    {
        await using var transport = server.Connect();
        var rows = await transport.AllAsync(TransportExtensions.Statement(
            """
            MATCH (n) WHERE n.workspace = $workspace OR (n:Workspace AND n.id = $workspace)
            WITH collect(n) AS nodes
            CALL (nodes) {
              UNWIND nodes AS n UNWIND keys(n) AS name RETURN labels(n)[0] AS element, name, n[name] AS value
              UNION ALL
              UNWIND nodes AS n MATCH (n)-[r]->() UNWIND keys(r) AS name RETURN type(r) AS element, name, r[name] AS value
            }
            WITH element, name, value WHERE any(part IN CASE WHEN value IS :: LIST<ANY> THEN value ELSE [value] END WHERE toStringOrNull(part) CONTAINS $text)
            RETURN DISTINCT element + '.' + name
            """,
            ("workspace", Workspace.Id), ("text", text)));
        return [.. rows.Select(row => (string)row[0]!)];
    }

    private static string FactText(Fact fact)
    {
        var writer = new System.Buffers.ArrayBufferWriter<byte>();
        FactJson.Write(fact.Content, writer);
        return System.Text.Encoding.UTF8.GetString(writer.WrittenSpan) + $" {fact.Source} {fact.Confidence.ToString(CultureInfo.InvariantCulture)} {fact.Visibility}";
    }
}
