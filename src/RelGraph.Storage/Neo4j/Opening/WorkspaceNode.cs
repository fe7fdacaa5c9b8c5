using System.Security.Cryptography;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Opening;

/// <summary>Finds or makes the node of a workspace.</summary>
internal static class WorkspaceNode
{
    private const int SecretBytes = 32;

    private const string Ids = "MATCH (w:Workspace) RETURN w.id ORDER BY w.id LIMIT 20";

    private const string Find = """
        MATCH (w:Workspace {id: $workspace})
        RETURN w.id, w.name, w.timeZone, w.currency, w.frozenOn, w.secret, w.head, w.turn, w.ticks
        """;

    // Made by whoever comes first; two who make it at once agree on the one that is there then.
    private const string Make = "WITH $new AS new MERGE (w:Workspace {id: $workspace}) ON CREATE SET w += new {.*, frozenOn: date(new.frozenOn)}";

    /// <summary>The workspace that the options name, with its secret.</summary>
    /// <exception cref="InvalidValueException">No workspace is named and there are several.</exception>
    /// <exception cref="StoreException">STORE_MISSING when there is none and none is to be made; STORE_CORRUPT when it lacks something.</exception>
    public static async Task<(WorkspaceInfo Workspace, byte[] Secret)> OpenAsync(ICypherTransport transport, Neo4jStoreOptions options, CancellationToken cancellation)
    {
        var id = options.WorkspaceId ?? options.CreateIfMissing?.Id ?? await OnlyAsync(transport, cancellation).ConfigureAwait(false);
        var session = new Reading.GraphSession(transport, id);
        var rows = await session.ReadAsync(Find, cancellation).ConfigureAwait(false);
        if (rows.Count == 0)
        {
            var made = options.CreateIfMissing is { } wanted ? wanted with { Id = id }
                : throw GraphErrors.Missing(transport.Target, $"has no workspace '{id}'; name one that is there, or create it first");
            await session.RepeatableWriteAsync(Make, cancellation, ("new", Properties(made))).ConfigureAwait(false);
            rows = await session.ReadAsync(Find, cancellation).ConfigureAwait(false);
        }

        return Read(rows, session);
    }

    private static (WorkspaceInfo Workspace, byte[] Secret) Read(List<object?[]> rows, Reading.GraphSession session)
    {
        if (rows is [[string id, string name, string zone, string currency, var frozen, string secret, long, long, long], ..]
            && (frozen is null || Cell.Day(frozen) is not null) && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
        {
            var bytes = new byte[SecretBytes];
            if (Convert.TryFromBase64String(secret, bytes, out var length) && length == SecretBytes)
            {
                return (new WorkspaceInfo(id, name, zone, currency) { FrozenOn = Cell.Day(frozen) }, bytes);
            }
        }

        throw GraphErrors.Corrupt(session.Target, $"the workspace '{session.Workspace}' lacks one of its properties");
    }

    private static async Task<string> OnlyAsync(ICypherTransport transport, CancellationToken cancellation)
    {
        var rows = await new Reading.GraphSession(transport, "").ReadAsync(Ids, cancellation).ConfigureAwait(false);
        return rows switch
        {
            [[string only]] => only,
            [] => throw GraphErrors.Missing(transport.Target, "holds no workspace of RelGraph; create one first"),
            _ => throw new InvalidValueException("workspace of " + transport.Target, "", $"the id of one of them: {string.Join(", ", rows.Select(row => row[0]))}", "write ?workspace= and the id behind the database"),
        };
    }

    private static Dictionary<string, object?> Properties(WorkspaceInfo workspace) => new()
    {
        ["name"] = workspace.Name,
        ["timeZone"] = workspace.TimeZone,
        ["currency"] = workspace.Currency,
        ["frozenOn"] = workspace.FrozenOn,
        ["secret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)),
        ["head"] = 0,
        ["turn"] = 0,
        ["ticks"] = 0,
        ["tombstones"] = 0,
        ["believed"] = new KindCounts().ToString(),
    };
}
