using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>DCS, the decision-chain relationship 决策链关系: with these people, this rule and these influences, will the chain choose us? A preference of the chain, not a win probability.</summary>
[GraphQLName("DecisionChainScore")]
public sealed class DecisionChainScoreNode : ScoreNode
{
    private readonly DecisionChainScore _score;
    private readonly Reader _reader;

    internal DecisionChainScoreNode(DecisionChainScore score, Reader reader)
        : base(score, reader, book => book.DecisionChain(score.Opportunity)) => (_score, _reader) = (score, reader);

    /// <summary>The rule the chain decides by.</summary>
    public DecisionRule Rule => _score.Rule;

    /// <summary>How likely the chain chooses each vendor, us first; with `nobody` they sum to 1. Empty where no seat is known.</summary>
    [ListSize(6)]
    public IReadOnlyList<VendorPreference> Preferences => _score.Preferences;

    /// <summary>Probability that nobody is chosen; null where no seat is known.</summary>
    public double? Nobody => _score.Nobody;

    /// <summary>Our share among those chosen at all; null when all prefer nobody.</summary>
    public double? PreferenceShare => _score.PreferenceShare;

    /// <summary>The score once on the means, without draws: what `explanation` recomputes; null where no seat is known.</summary>
    public double? MeanField => _score.MeanField;

    /// <summary>The people with their swing, ordered by contact id.</summary>
    [ListSize(12)]
    public IReadOnlyList<ChainSeatNode> Seats => [.. _score.Seats.Select(seat => new ChainSeatNode(seat, _reader))];

    /// <summary>Share of power held by people whose closeness to us is above .4; null where no seat is known.</summary>
    public double? Coverage => _score.Coverage;

    /// <summary>The strongest path from us to the top approver; null where there is no approver or no path.</summary>
    public PathNode? Reach => _score.Reach is { } path ? new PathNode(path, _reader) : null;

    /// <summary>The effective number of our people who carry the relationship; null where nobody has a tie.</summary>
    public double? Threads => _score.Threads;

    /// <summary>Number of paths from us to the top approver that share no tie; null where there is no approver.</summary>
    public int? Redundancy => _score.Redundancy;

    /// <summary>How much the stands toward us agree, 0 to 1; null where no seat is known.</summary>
    public double? Consensus => _score.Consensus;

    /// <summary>Share of the roles a purchase usually has that have a seat.</summary>
    public double Completeness => _score.Completeness;

    /// <summary>The person with the most power against us or unsure; null where no seat is known.</summary>
    public ContactNode? WeakestLink => _reader.Contact(_score.WeakestLink);

    /// <summary>The rule of political maps, for comparison; null where no seat is known.</summary>
    public TrafficLight? Light => _score.Light;

    /// <summary>C139 控单力, for comparison; null where no seat is known.</summary>
    public ControlCheck? Control => _score.Control;
}
