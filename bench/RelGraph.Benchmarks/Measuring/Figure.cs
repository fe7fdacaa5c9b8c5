namespace RelGraph.Benchmarks.Measuring;

/// <summary>One measured number.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
internal sealed record Figure(string Name, double Value, string Unit)
{
    /// <summary>What it should reach; null where nothing is promised.</summary>
    public Goal? Goal { get; init; }

    /// <summary>The same work done by the least that could do it, measured in the same run and unit; null where there is none.</summary>
    public double? Baseline { get; init; }

    /// <summary>What the baseline is.</summary>
    public string? BaselineName { get; init; }

    /// <summary>Figure over baseline.</summary>
    public double? Ratio => Baseline is > 0 ? Value / Baseline : null;
}
