using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How near the scores must come, and how surely.</summary>
public sealed record BetweennessApproxOptions
{
    /// <summary>Default of <see cref="Error"/>.</summary>
    public const double DefaultError = .001;

    /// <summary>Default of <see cref="FailureProbability"/>.</summary>
    public const double DefaultFailureProbability = .1;

    /// <summary>All defaults.</summary>
    public static BetweennessApproxOptions Default { get; } = new();

    /// <summary>ε: how far the score of any node may be off, scores lying in [0, 1].</summary>
    /// <value>Default .001; .0001 to .5.</value>
    public double Error { get; init; } = DefaultError;

    /// <summary>δ: the chance, over seeds, that the score of some node is further off than stated.</summary>
    /// <value>Default .1; 1e-9 to .5.</value>
    public double FailureProbability { get; init; } = DefaultFailureProbability;

    /// <summary>Drawing ends after so many paths even when the error is not reached; the result then states the error that is.</summary>
    /// <value>Default 2 147 483 647, far more than are commonly needed; at least 1.</value>
    public int MaxSamples { get; init; } = int.MaxValue;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Error), Error, .0001, .5)
        .InRange(nameof(FailureProbability), FailureProbability, 1e-9, .5)
        .InRange(nameof(MaxSamples), MaxSamples, 1, int.MaxValue)
        .ThrowIfAny(nameof(BetweennessApproxOptions));
}
