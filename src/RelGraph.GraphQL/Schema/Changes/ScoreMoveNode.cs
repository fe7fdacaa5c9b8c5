using RelGraph.Application.Recording.Effects;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>A number that changes would move.</summary>
[GraphQLName("ScoreMove")]
public sealed class ScoreMoveNode
{
    private readonly ScoreMove _move;
    private readonly Reader _before;
    private readonly Reader _after;

    internal ScoreMoveNode(ScoreMove move, Reader before, Reader after) => (_move, _before, _after) = (move, before, after);

    /// <summary>What it measures.</summary>
    public ScoreMeasure Measure => _move.Subject.Measure;

    /// <summary>The deal, account or person, as it would be; as it is where it would be gone.</summary>
    public NounNode? Subject => _after.Noun(_move.Subject.Node) ?? _before.Noun(_move.Subject.Node);

    /// <summary>The deal in which a person is looked at; null for the person as such, and for other measures.</summary>
    public OpportunityNode? Opportunity => _after.Opportunity(_move.Subject.Opportunity) ?? _before.Opportunity(_move.Subject.Opportunity);

    /// <summary>The number as it is, 0 to 100; null where there is none.</summary>
    public double? Before => _move.Before;

    /// <summary>The number as it would be; null where there would be none.</summary>
    public double? After => _move.After;

    /// <summary>By how many points it would move; null where there is no number before or after.</summary>
    public double? Difference => _move.Difference;
}
