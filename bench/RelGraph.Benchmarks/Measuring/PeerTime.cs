namespace RelGraph.Benchmarks.Measuring;

/// <summary>How long one program took for one kernel.</summary>
/// <param name="Program">The program, with its version and threads.</param>
/// <param name="Milliseconds">Median over the rounds.</param>
internal sealed record PeerTime(string Program, double Milliseconds)
{
    /// <summary>The program's time over RelGraph's best column of the same round, median of the rounds; null for RelGraph.</summary>
    public double? Ratio { get; init; }

    /// <summary>Lower end of the ratio's interval: at least 95 % by order of the rounds.</summary>
    public double? RatioFrom { get; init; }

    /// <summary>Upper end of the ratio's interval.</summary>
    public double? RatioTo { get; init; }
}
