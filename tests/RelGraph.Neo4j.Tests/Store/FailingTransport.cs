using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>A connection that breaks where a test says so.</summary>
internal sealed class FailingTransport(ICypherTransport inner) : ICypherTransport
{
    /// <summary>Chooses the statements that never reach the server.</summary>
    public Func<CypherStatement, bool> BreaksBefore { get; set; } = _ => false;

    /// <summary>Chooses the statements whose answer is lost: they take effect and nobody learns it.</summary>
    public Func<CypherStatement, bool> BreaksAfter { get; set; } = _ => false;

    public string Target => inner.Target;

    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        if (BreaksBefore(statement))
        {
            throw Broken();
        }

        var result = await inner.RunAsync(statement, cancellation);
        if (!BreaksAfter(statement))
        {
            return result;
        }

        await using (result)
        {
            await foreach (var _ in result.ReadAsync(cancellation))
            {
            }
        }

        throw Broken();
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private static StoreException Broken() => new("STORE_UNREACHABLE", "The connection broke.");
}
