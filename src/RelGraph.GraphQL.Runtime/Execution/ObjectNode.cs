using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>An object of the response: one slot per planned field.</summary>
internal sealed class ObjectNode(SelectionPlan plan, object? source, ResultNode? parent, int slot)
    : ResultNode(parent, slot, plan.Fields.Length)
{
    public SelectionPlan Plan { get; } = plan;

    public object? Source { get; } = source;

    public override GraphQLType TypeAt(int slot) => Plan.Fields[slot].Definition.Type;

    public override object Segment(int slot) => Plan.Fields[slot].ResponseKey;
}
