using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Burt's structural holes: constraint, effective size, efficiency and hierarchy.</summary>
/// <remarks>
/// C_i = Σ_j (p_ij + Σ_q p_iq·p_qj)² over the neighbours j, q ≠ i, j, where p_ij is the share of i's relationship weight, both ways added, that is with j.
/// Effective size = Σ_j (1 − Σ_q p_iq·m_jq), m_jq the weight of j with q over j's largest.
/// Hierarchy = Coleman–Theil disorder of the parts of C_i.
/// Conventions: direction is ignored by adding both ways (in a view of an undirected graph both listings count, which changes no share); self-loops are ignored;
/// weight 0 is no relationship, a negative one is refused; a node without neighbours has no value.
/// O(Σ_i Σ_j∈N(i) deg j) time, O(V + E) space; one thread; the same bits for the same graph.
/// Reference: Ronald S. Burt, Structural Holes, 1992, chapter 2; hierarchy, page 71.
/// </remarks>
public static class Constraint
{
    private const int NodesPerCancellationCheck = 256;

    /// <summary>Measures the nodes.</summary>
    /// <exception cref="ArgumentException">A weight is negative, or a node asked for is not in the graph.</exception>
    public static ConstraintResult Run(IGraphView graph, ConstraintOptions options, RunContext run)
    {
        var both = BothWays(graph);
        var values = new ConstraintValue?[graph.NodeCount];
        var strengths = Enumerable.Range(0, graph.NodeCount).Select(node => Sum(both.Weights(node))).ToArray();
        var work = new double[graph.NodeCount];
        var done = 0;
        foreach (var node in options.Nodes ?? (IReadOnlyCollection<int>)[.. Enumerable.Range(0, graph.NodeCount)])
        {
            if ((uint)node >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", nameof(options));
            }

            if (done++ % NodesPerCancellationCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            values[node] = Measure(both, strengths, work, node);
        }

        return new ConstraintResult(values);
    }

    private static CsrGraph BothWays(IGraphView graph) => CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => one.Weight >= 0
        ? one.From != one.To && one.Weight > 0
        : throw new ArgumentException($"Relationship {one.From} → {one.To} has weight {one.Weight}: constraint needs weights of at least 0.", nameof(graph))));

    private static ConstraintValue? Measure(CsrGraph graph, double[] strengths, double[] indirect, int node)
    {
        var contacts = graph.Targets(node);
        if (contacts.IsEmpty)
        {
            return null;
        }

        // indirect[j] = Σ_q p_iq·p_qj, spread from each contact q over its own contacts j.
        Array.Clear(indirect);
        var redundancy = 0.0;
        for (var place = 0; place < contacts.Length; place++)
        {
            var through = contacts[place];
            var share = graph.Weights(node)[place] / strengths[node];
            for (var far = 0; far < graph.Targets(through).Length; far++)
            {
                var other = graph.Targets(through)[far];
                if (other != node)
                {
                    indirect[other] += share * graph.Weights(through)[far] / strengths[through];
                    // m_jq with j the other, q the one gone through: the relationship of both over the other's largest.
                    redundancy += contacts.BinarySearch(other) >= 0 ? share * graph.Weights(through)[far] / Largest(graph.Weights(other)) : 0;
                }
            }
        }

        var parts = new double[contacts.Length];
        for (var place = 0; place < contacts.Length; place++)
        {
            parts[place] = Math.Pow(graph.Weights(node)[place] / strengths[node] + indirect[contacts[place]], 2);
        }

        var size = contacts.Length - redundancy;
        return new ConstraintValue(Sum(parts), size, size / contacts.Length, Hierarchy(parts), contacts.Length);
    }

    private static double? Hierarchy(double[] parts)
    {
        if (parts.Length == 1)
        {
            return null;
        }

        var mean = Sum(parts) / parts.Length;
        var disorder = 0.0;
        foreach (var part in parts)
        {
            disorder += part / mean * Math.Log(part / mean);
        }

        return Math.Max(0, disorder / (parts.Length * Math.Log(parts.Length)));
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values)
        {
            largest = Math.Max(largest, value);
        }

        return largest;
    }
}
