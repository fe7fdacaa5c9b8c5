namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Everything as of one day, as known at one instant, for one audience.</summary>
public sealed class PointInTime : ReadingFields
{
    private readonly Reader _reader;

    internal PointInTime(Reader reader) => _reader = reader;

    /// <summary>The day whose end is described.</summary>
    public DateOnly AsOf => _reader.Graph.AsOf;

    /// <summary>What was recorded up to this instant; null for all that is recorded now.</summary>
    public DateTimeOffset? RecordedAsOf => _reader.Moment.RecordedAsOf;

    /// <summary>The place in the record up to which facts are known.</summary>
    public long RecordedUpTo => _reader.Graph.Sequence;

    private protected override ValueTask<Reader> ReaderAsync(CancellationToken cancellation) => new(_reader);
}
