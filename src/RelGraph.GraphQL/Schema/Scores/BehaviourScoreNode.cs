using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Behaviour;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>How the behaviour of a project fits the pattern of similar won projects 项目行为契合度, by the five aspects 人 财 物 情 节.</summary>
[GraphQLName("BehaviourFit")]
public sealed class BehaviourScoreNode : ScoreNode
{
    private readonly BehaviourScore _score;
    private readonly Reader _reader;

    internal BehaviourScoreNode(BehaviourScore score, Reader reader)
        : base(score, reader, book => book.Behaviour(score.Opportunity)) => (_score, _reader) = (score, reader);

    /// <summary>The five aspects, in the order 人 财 物 情 节.</summary>
    [ListSize(6)]
    public IReadOnlyList<AspectFit> Aspects => _score.Aspects;

    /// <summary>The closed projects it was compared with, most similar first.</summary>
    [ListSize(8)]
    public IReadOnlyList<SimilarProjectNode> SimilarProjects => [.. _score.SimilarProjects.Select(similar => new SimilarProjectNode(similar, _reader))];

    /// <summary>Similarity-weighted number of those we won.</summary>
    public double SimilarWon => _score.SimilarWon;

    /// <summary>Similarity-weighted number of those we did not win.</summary>
    public double SimilarLost => _score.SimilarLost;
}
