namespace RelGraph.Scoring.Explanations;

/// <summary>A number with everything a strategist needs to trust it: the common output contract of scoring.md 5.</summary>
/// <remarks>Immutable. A subclass adds what only its measure knows; nothing here is computed late.</remarks>
public record Score
{
    /// <summary>What makes the number what it is.</summary>
    public required ScoreIdentity Identity { get; init; }

    /// <summary>The number, 0 to 100; null when nothing at all is known, with the reason in <see cref="UnknownBecause"/>.</summary>
    public required double? Value { get; init; }

    /// <summary>The level; null when there is no number.</summary>
    public ScoreLevel? Level => Value switch
    {
        null => null,
        < 20 => ScoreLevel.L1,
        < 40 => ScoreLevel.L2,
        < 60 => ScoreLevel.L3,
        < 80 => ScoreLevel.L4,
        _ => ScoreLevel.L5,
    };

    /// <summary>The 80 % interval of the number; null when there is no number.</summary>
    public required Interval? Interval { get; init; }

    /// <summary>How much of the number rests on evidence rather than priors, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Parts that add up to the number.</summary>
    public IReadOnlyList<Contribution> Contributions { get; init; } = [];

    /// <summary>What is not known, most important first.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>Facts behind the number, newest first, capped to the most telling.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The open formula with its numbers.</summary>
    public required Term Explanation { get; init; }

    /// <summary>Why there is no number; null when there is one.</summary>
    public BilingualText? UnknownBecause { get; init; }
}
