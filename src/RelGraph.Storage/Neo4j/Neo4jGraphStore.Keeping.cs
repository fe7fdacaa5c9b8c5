using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Opening;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Opening;

namespace RelGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore : IParameterShelf
{
    private const string ReadParameters = "MATCH (w:Workspace {id: $workspace}) RETURN w.parameters";

    // Setting the id takes the node's lock, so that of two who come first one sees what the other kept.
    private const string KeepParameters = """
        MATCH (w:Workspace {id: $workspace})
        SET w.id = $workspace
        WITH w
        SET w.parameters = CASE WHEN $replace OR w.parameters IS NULL THEN $json ELSE w.parameters END
        RETURN w.parameters
        """;

    private const string Components = "CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0], edition";

    /// <inheritdoc/>
    public async ValueTask<string?> ReadParametersAsync(CancellationToken cancellation) =>
        await Session.ReadAsync(ReadParameters, cancellation).ConfigureAwait(false) is [[string json], ..] ? json : null;

    /// <inheritdoc/>
    public async ValueTask<string> KeepParametersAsync(string json, bool replace, CancellationToken cancellation) =>
        await Session.RepeatableWriteAsync(KeepParameters, cancellation, ("json", json), ("replace", replace)).ConfigureAwait(false) is [[string kept], ..]
            ? kept
            : throw Rows.GraphErrors.Missing(Session.Target, $"has no workspace '{Workspace.Id}' any more; open it again");

    /// <summary>What keeps the store.</summary>
    public async ValueTask<StoreSoftware> DescribeAsync(CancellationToken cancellation)
    {
        var rows = await Session.ReadAsync(Components, cancellation).ConfigureAwait(false);
        var (version, edition) = rows is [[string, string number, string kind], ..] ? (number, kind) : ("of an unknown version", "");
        return new StoreSoftware("Neo4j graph", $"Neo4j {version} {edition}".TrimEnd(), (int)GraphMigration.Latest);
    }

    /// <summary>Takes the workspace out of the graph when nothing ever became visible in it; otherwise nothing happens. The store cannot be used afterwards.</summary>
    /// <returns>True when it is gone.</returns>
    internal async ValueTask<bool> RemoveUnusedAsync(CancellationToken cancellation) => await WorkspaceRemoval.RunAsync(Session, cancellation).ConfigureAwait(false);
}
