using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>What is asked of the personalised PageRank of a node, and how sure the answer must be.</summary>
public sealed record PersonalisedPageRankOptions
{
    /// <summary>Default of <see cref="Count"/>.</summary>
    public const int DefaultCount = 50;

    /// <summary>The largest <see cref="Count"/>.</summary>
    public const int MostNodes = 100_000;

    /// <summary>Default of <see cref="Tolerance"/>.</summary>
    public const double DefaultTolerance = 1e-8;

    /// <summary>All defaults.</summary>
    public static PersonalisedPageRankOptions Default { get; } = new();

    /// <summary>How many nodes to name.</summary>
    /// <value>Default 50; 1 to 100 000.</value>
    public int Count { get; init; } = DefaultCount;

    /// <summary>Chance of following a relationship instead of starting again.</summary>
    /// <value>Default .85; 0 to .999.</value>
    public double DampingFactor { get; init; } = PageRankOptions.DefaultDampingFactor;

    /// <summary>What must be proved before the search ends.</summary>
    /// <value>Default <see cref="RankCertainty.Members"/>.</value>
    public RankCertainty Certainty { get; init; } = RankCertainty.Members;

    /// <summary>The search ends, also unproved, when no score that matters can be off by more than this: nodes of equal score can never be told apart.</summary>
    /// <value>Default 1e-8; 1e-12 to 1.</value>
    public double Tolerance { get; init; } = DefaultTolerance;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate() => new OptionChecks()
        .InRange(nameof(Count), Count, 1, MostNodes).InRange(nameof(DampingFactor), DampingFactor, 0, .999).InRange(nameof(Tolerance), Tolerance, 1e-12, 1)
        .Require(Enum.IsDefined(Certainty), $"{nameof(Certainty)} must be Members, Order or Scores but was {Certainty}.")
        .ThrowIfAny(nameof(PersonalisedPageRankOptions));
}
