using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>CmpRS, a competitor's relationship 友商关系 in a deal, at a customer or in a segment, on our own scale. High means dangerous.</summary>
[GraphQLName("CompetitorScore")]
public sealed class CompetitorScoreNode : ScoreNode
{
    private readonly CompetitorScore _score;
    private readonly Reader _reader;

    internal CompetitorScoreNode(CompetitorScore score, Reader reader)
        : base(score, reader, book => book.Competitor(score.Competitor, score.Scope)) => (_score, _reader) = (score, reader);

    /// <summary>The competitor.</summary>
    public CompetitorNode? Competitor => _reader.Competitor(_score.Competitor);

    /// <summary>Where it is measured: `opportunity:O-1`, `account:A-1`, or a segment.</summary>
    public string Scope => _score.Scope.ToString();

    /// <summary>Our own score in the same place; null when unknown.</summary>
    public double? Ours => _score.Ours;

    /// <summary>Ours minus theirs, −100 to 100; null unless both are known.</summary>
    public double? RelativeAdvantage => _score.RelativeAdvantage;

    /// <summary>Share of power in the open deals that is against the rival or has no contact with it, 0 to 1; null where no seat is known.</summary>
    public double? Isolation => _score.Isolation;

    /// <summary>People who stand well with both sides, the most powerful first.</summary>
    public IReadOnlyList<ContestedPersonNode> Contested => [.. _score.Contested.Select(person => new ContestedPersonNode(person, _reader))];

    /// <summary>Closed deals in which both of us took part.</summary>
    public HeadToHead Record => _score.Record;

    /// <summary>Margin at risk over the open deals; null where none has an amount.</summary>
    public Money? ValueAtRisk => _score.ValueAtRisk;
}
