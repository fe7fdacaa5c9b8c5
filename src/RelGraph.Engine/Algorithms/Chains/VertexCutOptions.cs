using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>Which relationships count when nodes are parted.</summary>
public sealed record VertexCutOptions
{
    /// <summary>All defaults.</summary>
    public static VertexCutOptions Default { get; } = new();

    /// <summary>Relationships lighter than this do not count.</summary>
    /// <value>Default: any weight above 0 counts.</value>
    public double LeastWeight { get; init; } = double.Epsilon;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks().Positive(nameof(LeastWeight), LeastWeight).ThrowIfAny(nameof(VertexCutOptions));
}
