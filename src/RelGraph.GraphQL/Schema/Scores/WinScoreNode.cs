using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Winning;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>The probability that we win a deal 赢单概率, in percent; for a closed deal, how it ended.</summary>
[GraphQLName("WinProbability")]
public sealed class WinScoreNode : ScoreNode
{
    private readonly WinScore _score;

    internal WinScoreNode(WinScore score, Reader reader)
        : base(score, reader, book => book.WinProbability(score.Opportunity)) => _score = score;

    /// <summary>The probability, 0 to 1; null when the deal closed without a recorded outcome.</summary>
    public double? Probability => _score.Probability;

    /// <summary>The stage it is in; the last one before the close when closed.</summary>
    public OpportunityStage Stage => _score.Stage;

    /// <summary>How it ended; null while open.</summary>
    public OpportunityOutcome? Outcome => _score.Outcome;

    /// <summary>The base rate it starts from; null when closed.</summary>
    public BaseRate? BaseRate => _score.BaseRate;

    /// <summary>Every driver in the order of the formula; empty when closed.</summary>
    public IReadOnlyList<WinDriver> Drivers => _score.Drivers;

    /// <summary>How far the number can be trusted, in one line; null when closed.</summary>
    public BilingualText? Basis => _score.Basis;

    /// <summary>The part of the drivers' shift that closed deals bear out: 1 where nobody checked, 0 where they are no better than the base rate; null when closed.</summary>
    public double? Slope => _score.Stacking?.Slope;

    /// <summary>How the forecasts did on closed deals they had not seen; null when closed or where nobody checked.</summary>
    public StackingEvidence? Checked => _score.Stacking?.Evidence;

    /// <summary>How likely the people of the chain choose us today if they had to decide, 0 to 1. It is not a win probability; null when no seat is known.</summary>
    public double? ChainPreference => _score.ChainPreference;

    /// <summary>What the seller states, 0 to 1: for comparison only, it never enters the number.</summary>
    public double? SellerProbability => _score.SellerProbability;

    /// <summary>Days in the present stage.</summary>
    public int DaysInStage => _score.DaysInStage;

    /// <summary>Days after which the deal is overdue in its stage; null where too few closed deals tell it.</summary>
    public double? OverdueAfterDays => _score.OverdueAfterDays;
}
