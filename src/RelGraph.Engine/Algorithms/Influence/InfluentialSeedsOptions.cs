using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>How many people to tell, and how sure the choice must be.</summary>
public sealed record InfluentialSeedsOptions
{
    /// <summary>Default of <see cref="Count"/>.</summary>
    public const int DefaultCount = 10;

    /// <summary>Default of <see cref="Slack"/>.</summary>
    public const double DefaultSlack = .1;

    /// <summary>Default of <see cref="FailureProbability"/>.</summary>
    public const double DefaultFailureProbability = .01;

    /// <summary>All defaults.</summary>
    public static InfluentialSeedsOptions Default { get; } = new();

    /// <summary>Number of people; never more than there are.</summary>
    /// <value>Default 10; at least 1.</value>
    public int Count { get; init; } = DefaultCount;

    /// <summary>ε: the spread is at least 1 − 1/e − ε of the best there is.</summary>
    /// <value>Default .1; .01 to .6.</value>
    public double Slack { get; init; } = DefaultSlack;

    /// <summary>δ: the chance, over seeds of the random stream, that this does not hold.</summary>
    /// <value>Default .01; 1e-9 to .5.</value>
    public double FailureProbability { get; init; } = DefaultFailureProbability;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, int.MaxValue)
        .InRange(nameof(Slack), Slack, .01, .6)
        .InRange(nameof(FailureProbability), FailureProbability, 1e-9, .5)
        .ThrowIfAny(nameof(InfluentialSeedsOptions));
}
