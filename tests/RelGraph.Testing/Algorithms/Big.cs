using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Undirected graphs of a million nodes on which recursion overflows and squares never end; each made once.</summary>
public static class Big
{
    /// <summary>Number of nodes of each.</summary>
    public const int Nodes = 1_000_000;

    private static readonly Lazy<CsrGraph> _chain = new(() => CsrGraph.Undirected(Nodes, [.. Enumerable.Range(0, Nodes - 1).Select(node => new Relationship(node, node + 1))]));
    private static readonly Lazy<CsrGraph> _star = new(() => CsrGraph.Undirected(Nodes, [.. Enumerable.Range(1, Nodes - 1).Select(leaf => new Relationship(0, leaf))]));
    private static readonly Lazy<CsrGraph> _isolated = new(() => CsrGraph.Undirected(Nodes, []));

    /// <summary>Each node joined to the next.</summary>
    public static CsrGraph Chain => _chain.Value;

    /// <summary>Node 0 joined to all others.</summary>
    public static CsrGraph Star => _star.Value;

    /// <summary>No relationship at all.</summary>
    public static CsrGraph Isolated => _isolated.Value;
}
