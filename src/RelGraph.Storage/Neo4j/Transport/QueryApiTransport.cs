namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Cypher over Neo4j's HTTP Query API (<c>POST /db/{database}/query/v2</c>, Neo4j 5.26 or later): typed parameters out, streaming rows back.</summary>
/// <remarks>
/// A statement that failed for a passing reason is sent again until <see cref="Neo4jConnectionOptions.RetryTimeout"/> when it only reads, is idempotent, or certainly did nothing.
/// An address that never took a connection is reported at once instead: it is more likely wrong than busy.
/// <para>
/// Cancelling, silence or a broken connection end the wait, not always the statement. A server that is sending rows notices and rolls back;
/// one that works on a statement without rows, or with its first row at the end, finishes it and commits. So after such an end the outcome of a write is unknown.
/// </para>
/// </remarks>
public sealed class QueryApiTransport : ICypherTransport
{
    private readonly HttpClient _client;
    private readonly QueryExchange _exchange;
    private readonly Retries _retries;

    /// <summary>A transport for one database; connects with the first statement.</summary>
    /// <param name="options">The server, the database and how to sign in.</param>
    /// <param name="time">The clock of time-outs and of the pauses between attempts; null for the system's.</param>
    /// <exception cref="Engine.Errors.InvalidOptionsException">The options are out of range, or the file of certificates cannot be used.</exception>
    public QueryApiTransport(Neo4jConnectionOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        time ??= TimeProvider.System;
        Target = $"The Neo4j database '{options.Database}' at {options.Address.GetLeftPart(UriPartial.Authority)}";
        _client = QueryApiClient.Create(options);
        _exchange = new QueryExchange(_client, options, time, Target);
        _retries = new Retries(options.RetryTimeout, time);
    }

    /// <inheritdoc/>
    public string Target { get; }

    /// <inheritdoc/>
    /// <exception cref="Engine.Errors.InvalidValueException">A parameter has a type that cannot be sent; it is named.</exception>
    public async Task<CypherResult> RunAsync(CypherStatement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var attempt = await _retries.RunAsync(statement, _exchange.SendAsync, cancellation).ConfigureAwait(false);
        return attempt.Answer ?? throw attempt.Failure!.Error;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }
}
