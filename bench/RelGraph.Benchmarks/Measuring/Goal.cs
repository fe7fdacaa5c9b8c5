namespace RelGraph.Benchmarks.Measuring;

/// <summary>What a figure should reach.</summary>
/// <param name="Bound">The bound, in the unit of the figure.</param>
/// <param name="IsLeast">True when the figure must be at least the bound, false when at most.</param>
internal sealed record Goal(double Bound, bool IsLeast)
{
    /// <summary>The figure may not be below.</summary>
    public static Goal AtLeast(double bound) => new(bound, true);

    /// <summary>The figure may not be above.</summary>
    public static Goal AtMost(double bound) => new(bound, false);

    /// <summary>True when the value reaches the goal.</summary>
    public bool IsMetBy(double value) => IsLeast ? value >= Bound : value <= Bound;
}
