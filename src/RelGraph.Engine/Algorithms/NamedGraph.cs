using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;

namespace RelGraph.Engine.Algorithms;

/// <summary>A graph whose nodes have names: algorithms work on <see cref="View"/>, callers on names. Nodes are numbered in the order of their names, so that ties between equals break the same way everywhere; immutable.</summary>
public sealed class NamedGraph
{
    private readonly NodeId[] _nodes;

    private NamedGraph(NodeId[] nodes, CsrGraph view)
    {
        _nodes = nodes;
        View = view;
    }

    /// <summary>The nodes in order; the place is the node's number.</summary>
    public IReadOnlyList<NodeId> Nodes => _nodes;

    /// <summary>The graph by numbers.</summary>
    public CsrGraph View { get; }

    /// <summary>A directed graph of these nodes and of those that the relationships name.</summary>
    public static NamedGraph Directed(IEnumerable<NodeId> nodes, IEnumerable<(NodeId From, NodeId To, double Weight)> relationships) =>
        Build(nodes, relationships, CsrGraph.Directed);

    /// <summary>An undirected graph of these nodes and of those that the relationships name.</summary>
    public static NamedGraph Undirected(IEnumerable<NodeId> nodes, IEnumerable<(NodeId From, NodeId To, double Weight)> relationships) =>
        Build(nodes, relationships, CsrGraph.Undirected);

    /// <summary>The ties among some people, weighted by strength; ties weaker than the least strength are left out.</summary>
    /// <remarks>O(ties of these people).</remarks>
    public static NamedGraph OfTies(TieNetwork ties, IEnumerable<NodeId> people, double leastStrength = 0)
    {
        var among = people.ToHashSet();
        return Undirected(among, among.SelectMany(ties.Of).Where(tie => tie.From < tie.To && among.Contains(tie.To) && tie.Strength >= leastStrength).Select(tie => (tie.From, tie.To, tie.Strength)));
    }

    /// <summary>The number of a node, or −1 when it is not in the graph.</summary>
    public int IndexOf(NodeId node) => Math.Max(-1, Array.BinarySearch(_nodes, node));

    private static NamedGraph Build(IEnumerable<NodeId> nodes, IEnumerable<(NodeId From, NodeId To, double Weight)> relationships, Func<int, IEnumerable<Relationship>, CsrGraph> build)
    {
        var all = relationships.ToList();
        var names = nodes.Concat(all.SelectMany<(NodeId From, NodeId To, double Weight), NodeId>(one => [one.From, one.To])).Distinct().Order().ToArray();
        var numbers = names.Select((name, number) => KeyValuePair.Create(name, number)).ToDictionary();
        return new NamedGraph(names, build(names.Length, all.Select(one => new Relationship(numbers[one.From], numbers[one.To], one.Weight))));
    }
}
