using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of changes of any kinds.</summary>
[GraphQLName("ChangePayload")]
public sealed class ChangePayload : ChangeResult
{
    internal ChangePayload(ChangeOutcome outcome)
        : base(outcome)
    {
    }

    /// <summary>The facts that were recorded, in the order of the changes; none for retractions.</summary>
    public IReadOnlyList<FactNode> Facts => Outcome.Facts;
}
