namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>The streaming answer of one statement. Read it once, to the end, or dispose of it.</summary>
public abstract class CypherResult : IAsyncDisposable
{
    /// <summary>The names of the columns.</summary>
    public abstract IReadOnlyList<string> Fields { get; }

    /// <summary>The counts and notifications that follow the rows; null until the last row has been read.</summary>
    public abstract CypherSummary? Summary { get; }

    /// <summary>
    /// Streams the rows in batches, in bounded memory. A value is null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
    /// <see cref="DateOnly"/>, <see cref="DateTimeOffset"/>, a byte array, a list (<see cref="IReadOnlyList{T}"/> of object) or a map
    /// (<see cref="IReadOnlyDictionary{TKey,TValue}"/> of string to object); with plain rows only what JSON has.
    /// </summary>
    /// <exception cref="Engine.Errors.StoreException">The statement failed, before the first row or after some: then nothing it wrote stays.</exception>
    public abstract IAsyncEnumerable<IReadOnlyList<object?[]>> ReadAsync(CancellationToken cancellation);

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();
}
