namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Runs parameterised Cypher on one database of a Neo4j server or cluster and streams what it answers. The seam a driver could fill later.</summary>
/// <remarks>
/// Every statement is one implicit transaction: whole or not at all. Safe for concurrent use.
/// A statement sees what earlier statements of the same transport wrote, on a cluster too: bookmarks are kept and sent.
/// </remarks>
public interface ICypherTransport : IAsyncDisposable
{
    /// <summary>What is reached, for messages: address and database, never a password.</summary>
    string Target { get; }

    /// <summary>Runs a statement. The answer streams; the transaction has committed when the last row has been read.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends the statement on the server too, as far as that can be known.</param>
    /// <exception cref="Engine.Errors.StoreException">The server cannot be reached, refuses the user, or the statement fails; the code says which, see docs/errors.md.</exception>
    Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation);
}
