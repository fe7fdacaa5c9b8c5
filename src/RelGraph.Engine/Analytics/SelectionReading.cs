using System.Globalization;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Engine.Analytics;

/// <summary>Turns facts, one after another, into numbered nodes and weighted relationships: 16 bytes a relation and one entry a node while it goes on.</summary>
internal sealed class SelectionReading
{
    private readonly GraphSelection _selection;
    private readonly Dictionary<FactKind, (RelationEnds Ends, FactField? Weight)> _relations;
    private readonly HashSet<FactKind> _nouns;
    private readonly Dictionary<NodeId, int> _numbers = [];
    private readonly List<Relationship> _found = [];

    internal SelectionReading(GraphSelection selection)
    {
        _selection = selection;
        _relations = selection.Relations.Distinct().ToDictionary(kind => kind, kind => (RelationEnds.Find(kind)!, selection.WeightOf(kind)));
        _nouns = [.. selection.AlsoNodes];
    }

    internal void Add(Fact fact)
    {
        if (_selection.Audience.MaySee(fact.Visibility))
        {
            Add(fact.Content);
        }
    }

    /// <summary>Adds what is known to be visible.</summary>
    internal void Add(FactContent content)
    {
        var kind = FactCatalog.Of(content).Kind;
        if (_nouns.Contains(kind))
        {
            Number(new NodeId(kind, content.Key));
        }

        if (_relations.TryGetValue(kind, out var relation))
        {
            Add(relation.Ends.FromOf(content), relation.Ends.ToOf(content), Weight(relation.Weight, content));
        }
    }

    /// <summary>The nodes in order, and the relationships by their places.</summary>
    internal (NodeId[] Nodes, Relationship[] Relationships) InOrder()
    {
        var nodes = new NodeId[_numbers.Count];
        var places = new int[nodes.Length];
        foreach (var (node, number) in _numbers)
        {
            (nodes[number], places[number]) = (node, number);
        }

        Array.Sort(nodes, places);
        var newNumbers = new int[places.Length];
        for (var place = 0; place < places.Length; place++)
        {
            newNumbers[places[place]] = place;
        }

        return (nodes, [.. _found.Select(one => new Relationship(newNumbers[one.From], newNumbers[one.To], one.Weight))]);
    }

    private void Add(NodeId from, NodeId to, double weight)
    {
        if (!(weight >= 0) || !double.IsFinite(weight))
        {
            throw _selection.Refuse(weight);
        }

        if (weight == 0 || from == to)
        {
            return;
        }

        var (start, end) = _selection.Orientation == RelationOrientation.Reversed ? (to, from) : (from, to);
        _found.Add(new Relationship(Number(start), Number(end), weight));
    }

    private double Weight(FactField? field, FactContent content) =>
        field?.Get(content) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : _selection.WeightWhereEmpty;

    private int Number(NodeId node)
    {
        if (!_numbers.TryGetValue(node, out var number))
        {
            _numbers[node] = number = _numbers.Count;
        }

        return number;
    }
}
