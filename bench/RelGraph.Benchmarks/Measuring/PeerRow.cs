namespace RelGraph.Benchmarks.Measuring;

/// <summary>One kernel, as RelGraph and other programs run it, turn by turn.</summary>
/// <param name="Kernel">What is computed.</param>
/// <param name="Agreement">How the answers were compared before any time was kept.</param>
/// <param name="Times">Who took how long.</param>
internal sealed record PeerRow(string Kernel, string Agreement, IReadOnlyList<PeerTime> Times)
{
    /// <summary>What RelGraph should reach on one of its own times, in milliseconds; null where nothing is promised.</summary>
    public double? Goal { get; init; }
}
