using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>Statements whose few rows are wanted at once.</summary>
internal static class CypherRows
{
    /// <summary>All rows of a statement.</summary>
    internal static async Task<List<object?[]>> AllAsync(ICypherTransport transport, CypherStatement statement, CancellationToken cancellation)
    {
        var result = await transport.RunAsync(statement, cancellation).ConfigureAwait(false);
        await using var closing = result.ConfigureAwait(false);
        var rows = new List<object?[]>();
        await foreach (var batch in result.ReadAsync(cancellation).ConfigureAwait(false))
        {
            rows.AddRange(batch);
        }

        return rows;
    }

    /// <summary>A statement with named values, whose rows come as plain JSON.</summary>
    internal static CypherStatement Statement(string text, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            parameters[name] = value;
        }

        return new CypherStatement(text, parameters) { PlainRows = true };
    }
}
