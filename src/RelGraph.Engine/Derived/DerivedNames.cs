using RelGraph.Engine.Model;

namespace RelGraph.Engine.Derived;

/// <summary>The names of derived values, and which kinds of element carry which. A store removes by this list what a later run leaves out.</summary>
public static class DerivedNames
{
    /// <summary>The score, 0 to 100; absent where nothing is known.</summary>
    public const string Score = "score";

    /// <summary>The level, <c>L1</c> to <c>L5</c>.</summary>
    public const string Level = "scoreLevel";

    /// <summary>The low end of the score's 80 % interval.</summary>
    public const string Low = "scoreLow";

    /// <summary>The high end of the score's 80 % interval.</summary>
    public const string High = "scoreHigh";

    /// <summary>How much of the score rests on evidence, 0 to 1.</summary>
    public const string Confidence = "scoreConfidence";

    /// <summary>On a contact: the open deal in which the score was reached; absent where it is the one outside any deal.</summary>
    public const string ScoreOpportunity = "scoreOpportunity";

    /// <summary>On a seat: how much it can decide, 0 to 1, 1 for the most powerful of the chain.</summary>
    public const string Power = "power";

    /// <summary>On a seat: the points the chain score gains if the person supported us.</summary>
    public const string Swing = "swing";

    /// <summary>On an opportunity: the probability that we win, 0 to 1.</summary>
    public const string WinProbability = "winProbability";

    /// <summary>The low end of the win probability's 80 % interval, 0 to 1.</summary>
    public const string WinLow = "winProbabilityLow";

    /// <summary>The high end of the win probability's 80 % interval, 0 to 1.</summary>
    public const string WinHigh = "winProbabilityHigh";

    /// <summary>How much of the win probability rests on evidence, 0 to 1.</summary>
    public const string WinConfidence = "winProbabilityConfidence";

    /// <summary>On a competitor: our score less theirs over the whole firm.</summary>
    public const string RelativeAdvantage = "relativeAdvantage";

    /// <summary>On a person: the number of the community, from 0; the same number for people of one community in one run.</summary>
    public const string Community = "community";

    private static readonly string[] Common = [Score, Level, Low, High, Confidence];

    private static readonly Dictionary<FactKind, string[]> ByKind = new()
    {
        [FactKind.Account] = Common,
        [FactKind.Contact] = [.. Common, ScoreOpportunity],
        [FactKind.Employee] = Common,
        [FactKind.Competitor] = [.. Common, RelativeAdvantage],
        [FactKind.Opportunity] = [.. Common, WinProbability, WinLow, WinHigh, WinConfidence],
        [FactKind.Seat] = [.. Common, Power, Swing],
    };

    /// <summary>The kinds of element that carry scores, in order.</summary>
    public static IReadOnlyList<FactKind> ScoredKinds { get; } = [.. ByKind.Keys.Order()];

    /// <summary>The kinds of element that carry a community.</summary>
    public static IReadOnlyList<FactKind> CommunityKinds { get; } = [FactKind.Contact, FactKind.Employee];

    /// <summary>The names that the score of our company has.</summary>
    public static IReadOnlyList<string> OfOurCompany => Common;

    /// <summary>The names of the scores of a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind carries no score.</exception>
    public static IReadOnlyList<string> OfScores(FactKind kind) =>
        ByKind.TryGetValue(kind, out var names) ? names : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Elements of this kind carry no score.");
}
