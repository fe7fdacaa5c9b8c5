using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Which relationships are counted.</summary>
public sealed record DegreeOptions
{
    /// <summary>All defaults.</summary>
    public static DegreeOptions Default { get; } = new();

    /// <summary>Which relationships of a node count.</summary>
    /// <value>Default <see cref="DegreeDirection.Out"/>.</value>
    public DegreeDirection Direction { get; init; } = DegreeDirection.Out;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is not allowed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Direction), $"{nameof(Direction)} must be Out, In or Both but was {Direction}.")
        .ThrowIfAny(nameof(DegreeOptions));
}
