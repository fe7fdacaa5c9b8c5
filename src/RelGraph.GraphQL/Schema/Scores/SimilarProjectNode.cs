using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Behaviour;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>A closed project like the one at hand.</summary>
[GraphQLName("SimilarProject")]
public sealed class SimilarProjectNode
{
    private readonly SimilarProject _similar;
    private readonly Reader _reader;

    internal SimilarProjectNode(SimilarProject similar, Reader reader) => (_similar, _reader) = (similar, reader);

    /// <summary>The project.</summary>
    public OpportunityNode? Opportunity => _reader.Opportunity(_similar.Opportunity);

    /// <summary>How alike, 0 to 1.</summary>
    public double Similarity => _similar.Similarity;

    /// <summary>How it ended.</summary>
    public OpportunityOutcome Outcome => _similar.Outcome;

    /// <summary>When it ended.</summary>
    public DateOnly ClosedOn => _similar.ClosedOn;
}
