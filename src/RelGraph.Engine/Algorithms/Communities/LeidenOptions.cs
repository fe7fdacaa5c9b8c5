using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>How communities are looked for.</summary>
public sealed record LeidenOptions
{
    /// <summary>Default of <see cref="Resolution"/>.</summary>
    public const double DefaultResolution = 1;

    /// <summary>Default of <see cref="Randomness"/>.</summary>
    public const double DefaultRandomness = .01;

    /// <summary>Default of <see cref="MaxIterations"/>.</summary>
    public const int DefaultMaxIterations = 10;

    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 5e-4;

    /// <summary>All defaults.</summary>
    public static LeidenOptions Default { get; } = new();

    /// <summary>What makes a division a good one.</summary>
    /// <value>Default <see cref="LeidenQuality.Modularity"/>.</value>
    public LeidenQuality Quality { get; init; }

    /// <summary>γ: higher for more and smaller communities, lower for fewer and larger ones. A plain number for modularity, in units of weight for the constant Potts model.</summary>
    /// <value>Default 1; above 0.</value>
    public double Resolution { get; init; } = DefaultResolution;

    /// <summary>θ of the refinement: how freely a node joins another community than its best, on the scale of its share of weight; near 0 is greedy.</summary>
    /// <value>Default .01; above 0.</value>
    public double Randomness { get; init; } = DefaultRandomness;

    /// <summary>Largest number of iterations, each of which moves, refines and aggregates until nothing moves.</summary>
    /// <value>Default 10; at least 1.</value>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Iterations end when one raises the modularity by no more than this; of the constant Potts model, its value as a share of all weight.</summary>
    /// <value>Default 5e-4; at least 0.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .Require(Enum.IsDefined(Quality), $"{nameof(Quality)} must be Modularity or ConstantPotts but was {(int)Quality}.")
        .Positive(nameof(Resolution), Resolution).Positive(nameof(Randomness), Randomness)
        .InRange(nameof(MaxIterations), MaxIterations, 1, int.MaxValue).NotNegative(nameof(Tolerance), Tolerance)
        .ThrowIfAny(nameof(LeidenOptions));
}
