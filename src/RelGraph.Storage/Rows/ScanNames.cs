using System.Text;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Storage.Rows;

/// <summary>The numbers of people and deals in one scan of interactions. For one thread at a time.</summary>
internal sealed class ScanNames
{
    private readonly NameTable _contacts = new();
    private readonly NameTable _employees = new();
    private readonly NameTable _opportunities = new();
    private readonly Dictionary<NodeId, int> _others = [];
    private int _people;
    private int _deals;

    /// <summary>The number of a contact or employee of UTF-8 bytes; one not met before joins the batch's new ones.</summary>
    public int Person(FactKind kind, ReadOnlySpan<byte> id, InteractionBatch batch)
    {
        var number = (kind == FactKind.Employee ? _employees : _contacts).Of(id, _people, out var isNew);
        if (isNew)
        {
            _people++;
            batch.Meet(new NodeId(kind, Encoding.UTF8.GetString(id)));
        }

        return number;
    }

    /// <summary>The number of any node that is said to have taken part.</summary>
    public int Person(NodeId node, InteractionBatch batch)
    {
        if (node.IsPerson)
        {
            return Person(node.Kind, Encoding.UTF8.GetBytes(node.Id), batch);
        }

        if (!_others.TryGetValue(node, out var number))
        {
            _others.Add(node, number = _people++);
            batch.Meet(node);
        }

        return number;
    }

    /// <summary>The number of a deal of UTF-8 bytes.</summary>
    public int Opportunity(ReadOnlySpan<byte> id, InteractionBatch batch)
    {
        var number = _opportunities.Of(id, _deals, out var isNew);
        if (isNew)
        {
            _deals++;
            batch.Meet(Encoding.UTF8.GetString(id));
        }

        return number;
    }
}
