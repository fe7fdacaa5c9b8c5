using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.Scoring;
using RelGraph.Scoring.Changes;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Trends;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>A number with everything a strategist needs to trust it: level, interval, confidence, parts that add up, gaps, evidence, the open formula and its identity.</summary>
[GraphQLInterface(
    typeof(KeyPersonScoreNode), typeof(DecisionChainScoreNode), typeof(CustomerScoreNode), typeof(EmployeeScoreNode), typeof(CompanyScoreNode),
    typeof(CompetitorScoreNode), typeof(WinScoreNode), typeof(BehaviourScoreNode))]
[GraphQLName("Score")]
public interface IScore
{
    /// <summary>The number, 0 to 100; null when nothing at all is known, with the reason in `unknownBecause`.</summary>
    double? Value { get; }

    /// <summary>The level, L1 (below 20) to L5 (from 80); null when there is no number.</summary>
    ScoreLevel? Level { get; }

    /// <summary>The 80 % interval of the number; null when there is no number.</summary>
    Interval? Interval { get; }

    /// <summary>How much of the number rests on evidence rather than priors, 0 to 1.</summary>
    double Confidence { get; }

    /// <summary>Parts that add up to the number.</summary>
    [ListSize(15)]
    IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>What is not known, most important first.</summary>
    [ListSize(20)]
    IReadOnlyList<Gap> Gaps { get; }

    /// <summary>Facts behind the number, newest first.</summary>
    [ListSize(40)]
    IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The open formula with its numbers, as a tree.</summary>
    Term Explanation { get; }

    /// <summary>The same formula as lines from the result down to the inputs, so that one selection shows any depth.</summary>
    [ListSize(120)]
    IReadOnlyList<ExplanationLine> ExplanationLines { get; }

    /// <summary>Why there is no number; null when there is one.</summary>
    BilingualText? UnknownBecause { get; }

    /// <summary>Where the number is going: its values at the ends of weeks up to the day, computed anew as of each, and the slope through them.</summary>
    /// <param name="weeks">How many values, 4 to 260; 13 are the last 90 days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["weeks"], Sized = ["points"])]
    Trend Trend(int weeks = Scorebook.TrendWeeks, CancellationToken cancellation = default);

    /// <summary>What changed the number since an earlier day: causes with the points by which each moved it, which add up to the change.</summary>
    /// <param name="since">The earlier day.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Cost(200)]
    ScoreChange ChangeSince(DateOnly since, CancellationToken cancellation = default);

    /// <summary>What makes the number what it is: asked again with the same identity it comes out the same to the bit.</summary>
    IdentityNode Identity { get; }
}
