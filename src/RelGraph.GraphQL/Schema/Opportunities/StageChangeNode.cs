using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A deal moved to another stage.</summary>
[GraphQLName("StageChange")]
public sealed class StageChangeNode
{
    private readonly StageChange _change;

    internal StageChangeNode(StageChange change) => _change = change;

    /// <summary>The id.</summary>
    [GraphQLId]
    public string Id => _change.Id;

    /// <summary>When.</summary>
    public DateOnly On => _change.On;

    /// <summary>The stage reached.</summary>
    public OpportunityStage Stage => _change.Stage;

    /// <summary>How it ended; only with the stage closed.</summary>
    public OpportunityOutcome? Outcome => _change.Outcome;

    /// <summary>Who won; null while open or when nobody did.</summary>
    public Vendor? Winner => _change.Winner;
}
