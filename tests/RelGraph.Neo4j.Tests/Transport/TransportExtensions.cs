using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Transport;

/// <summary>Short forms for tests.</summary>
internal static class TransportExtensions
{
    /// <summary>Runs a statement to its end and keeps its rows.</summary>
    public static async Task<List<object?[]>> AllAsync(this ICypherTransport transport, CypherStatement statement)
    {
        await using var result = await transport.RunAsync(statement, CancellationToken.None);
        var rows = new List<object?[]>();
        await foreach (var batch in result.ReadAsync(CancellationToken.None))
        {
            rows.AddRange(batch);
        }

        return rows;
    }

    /// <summary>Runs a reading statement, or one that writes.</summary>
    public static Task<List<object?[]>> AllAsync(this ICypherTransport transport, string text, CypherAccess access = CypherAccess.Read) =>
        transport.AllAsync(Statement(text) with { Access = access });

    /// <summary>A statement with named values.</summary>
    public static CypherStatement Statement(string text, params (string Name, object? Value)[] parameters) =>
        new(text, parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value));
}
