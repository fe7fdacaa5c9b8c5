using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>An object or list of the response under construction. A slot holds null, a JSON-ready leaf or another node.</summary>
internal abstract class ResultNode(ResultNode? parent, int slot, int size)
{
    public ResultNode? Parent { get; } = parent;

    public int Slot { get; } = slot;

    public object?[] Values { get; } = size == 0 ? [] : new object?[size];

    /// <summary>Set when null spread over this node: nothing below it will be part of the response.</summary>
    public bool IsDead { get; private set; }

    /// <summary>The type promised for a slot.</summary>
    public abstract GraphQLType TypeAt(int slot);

    /// <summary>A response key, or the index in a list.</summary>
    public abstract object Segment(int slot);

    public bool IsAlive()
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node.IsDead)
                return false;
        }

        return true;
    }

    /// <summary>Puts null in a slot; where null is not allowed it spreads to the parent, up to the first place that allows it (specification 6.4.4).</summary>
    public void Nullify(int slot)
    {
        var node = this;
        while (true)
        {
            node.Values[slot] = null;
            if (node.TypeAt(slot) is not NonNullType)
                return;
            node.IsDead = true;
            if (node.Parent is null)
                return;
            slot = node.Slot;
            node = node.Parent;
        }
    }

    public IReadOnlyList<object> Path(int slot)
    {
        var path = new List<object> { Segment(slot) };
        for (var node = this; node.Parent is { } parent; node = parent)
            path.Add(parent.Segment(node.Slot));
        path.Reverse();
        return path;
    }
}
