using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>The parts of a graph that hang together: weak components whatever way relationships point, strong components along them.</summary>
/// <remarks>
/// Conventions: every listed relationship connects, whatever its weight, also 0 or negative; self-loops change nothing; a node without relationships is a component of its own.
/// In the view of an undirected graph weak and strong components are the same. Weak: union by the smaller number with path halving, near O(V + E). Strong: Tarjan's search, O(V + E), without recursion.
/// O(V) space; one thread; the same bits for the same graph.
/// Not for asking how well a part hangs together: see <see cref="Communities.Leiden"/>.
/// Reference: Tarjan, Depth-first search and linear graph algorithms, 1972, doi:10.1137/0201010; Tarjan and van Leeuwen, Worst-case analysis of set union algorithms, 1984, doi:10.1145/62.2160.
/// </remarks>
public static class Components
{
    /// <summary>Finds the components.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    public static ComponentsResult Run(IGraphView graph, ComponentsOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var components = options.Kind == ComponentKind.Weak ? WeakSearch.Run(rows, run) : new StrongSearch(rows, run).Run();
        var count = Numbering.ByFirstNode(components);
        return new ComponentsResult(components, count);
    }
}
