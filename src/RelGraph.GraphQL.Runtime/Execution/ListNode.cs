using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>A list of the response: one slot per item.</summary>
internal sealed class ListNode(GraphQLType itemType, int size, ResultNode parent, int slot)
    : ResultNode(parent, slot, size)
{
    public override GraphQLType TypeAt(int slot) => itemType;

    public override object Segment(int slot) => slot;
}
