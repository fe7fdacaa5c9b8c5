using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Burt's structural holes: constraint, effective size, efficiency and hierarchy.</summary>
/// <remarks>
/// C_i = Σ_j (p_ij + Σ_q p_iq·p_qj)² over the neighbours j, q ≠ i, j, where p_ij is the share of i's relationship weight, both ways added, that is with j.
/// Effective size = Σ_j (1 − Σ_q p_iq·m_jq), m_jq the weight of j with q over j's largest.
/// Hierarchy = Coleman–Theil disorder of the parts of C_i.
/// Conventions: direction is ignored by adding both ways (in a view of an undirected graph both listings count, which changes no share); self-loops are ignored;
/// weight 0 is no relationship, a negative one is refused; a node without neighbours has no value.
/// Both sums over q belong to the tie i–j but for a factor of i, so each tie is looked at once for both its ends: O(Σ min(deg i, deg j)) over the ties, at most O(E^1.5) time, and 32 bytes per
/// tie and end while it runs (<see cref="ExpectedMemoryInBytes"/>); some nodes only: O(E + Σ_i Σ_j∈N(i) deg j). The same bits for the same graph, any number of threads, all nodes or some.
/// To follow a graph that changes tie by tie see <see cref="LiveConstraint"/>.
/// Reference: Ronald S. Burt, Structural Holes, 1992, chapter 2; hierarchy, page 71.
/// </remarks>
public static class Constraint
{
    /// <summary>Measures the nodes.</summary>
    /// <exception cref="ArgumentException">A weight is negative, or a node asked for is not in the graph.</exception>
    public static ConstraintResult Run(IGraphView graph, ConstraintOptions options, RunContext run)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        if (options.Nodes is { } nodes)
        {
            return new ConstraintResult(Measure(graph, nodes, run));
        }

        var rows = new HoleRows(graph, run);
        rows.FindShared(run);
        return new ConstraintResult(rows.Measure(run));
    }

    /// <summary>About how much memory measuring every node takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    /// <param name="threads">Number of threads.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships, int threads) => relationships * 32 + nodes * (80 + 16L * threads);

    private static ConstraintValue?[] Measure(IGraphView graph, IReadOnlyCollection<int> nodes, RunContext run)
    {
        foreach (var node in nodes)
        {
            if ((uint)node >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", nameof(nodes));
            }
        }

        var rows = new HoleRows(graph, run);
        var marks = new ContactMarks(rows.Strengths);
        var values = new ConstraintValue?[graph.NodeCount];
        foreach (var node in nodes)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            values[node] = rows.Measure(node, marks);
        }

        return values;
    }
}
