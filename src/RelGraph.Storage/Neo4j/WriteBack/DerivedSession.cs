using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.WriteBack;

/// <summary>One workspace's way to its server for derived values. Every statement gets the workspace's id as the parameter <c>workspace</c>, which keeps workspaces apart, and may be repeated.</summary>
internal sealed class DerivedSession(ICypherTransport transport, string workspace)
{
    /// <summary>The workspace's id.</summary>
    public string Workspace => workspace;

    /// <summary>What is reached, for messages.</summary>
    public string Target => transport.Target;

    /// <summary>Runs a writing statement and gives all its rows; it has committed when this returns.</summary>
    public async Task<List<object?[]>> WriteAsync(string text, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        var all = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value);
        all["workspace"] = workspace;
        var statement = new CypherStatement(text, all) { Access = CypherAccess.Write, IsIdempotent = true, PlainRows = true };
        var result = await transport.RunAsync(statement, cancellation).ConfigureAwait(false);
        await using (result.ConfigureAwait(false))
        {
            var rows = new List<object?[]>();
            await foreach (var batch in result.ReadAsync(cancellation).ConfigureAwait(false))
            {
                rows.AddRange(batch);
            }

            return rows;
        }
    }
}
