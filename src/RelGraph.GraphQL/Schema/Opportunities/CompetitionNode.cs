using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A rival that takes part in a deal 竞争.</summary>
[GraphQLName("Competition")]
public sealed class CompetitionNode
{
    private readonly CompetesOn _line;
    private readonly Reader _reader;

    internal CompetitionNode(CompetesOn line, Reader reader) => (_line, _reader) = (line, reader);

    /// <summary>The rival.</summary>
    public CompetitorNode? Competitor => _reader.Competitor(_line.Competitor);

    /// <summary>The rival's relationship in this deal on our own scale, with our relative advantage; null when the rival is not recorded.</summary>
    [Cost(20)]
    public CompetitorScoreNode? Relationship => _reader.Facts.Find<Competitor>(_line.Competitor) is null
        ? null
        : new CompetitorScoreNode(_reader.Book.Competitor(_line.Competitor, CompetitorScope.Opportunity(_line.Opportunity)), _reader);

    /// <summary>Whether the rival supplies the customer today.</summary>
    public bool Incumbent => _line.Incumbent;
}
