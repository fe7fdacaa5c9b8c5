using System.Globalization;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Chains;

/// <summary>The chance that at least one way leads from one node to another when each relationship works with the chance of its weight, on its own. Exact on small graphs, proved bounds on others.</summary>
/// <remarks>
/// Conventions: weights are chances in [0, 1], others are refused; self-loops are ignored; from a node to itself the chance is 1. Each listed relationship works on its own; for an undirected graph the
/// chance is the same as if both listings worked or failed together.
/// From the start outwards one relationship after another is decided, the likeliest situation first and equal situations together, until all are settled (exact) or <see cref="TwoTerminalReliabilityOptions.MaxSteps"/>
/// is reached: what has carried through is then the lower bound, what has not failed the upper. Only nodes on some walk from start to goal count; of more than 64 those on the most reliable paths are worked
/// on for the lower bound. The best path alone, and ways of up to four hops that share no relationship, bound it from below too, cuts that share none from above. The problem is #P-complete: exact is exponential at worst.
/// 100 bytes a step at most; one thread; the same bits for the same graph.
/// References: Ball, Computational complexity of network reliability analysis, 1986, doi:10.1109/TR.1986.4335422; Esary and Proschan, 1970, doi:10.1080/01621459.1970.10481071 (cuts); Dotson and Gobien, 1979, doi:10.1109/TCS.1979.1084573 (likeliest first).
/// </remarks>
public static class TwoTerminalReliability
{
    /// <summary>Works out the chance.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight is not in [0, 1].</exception>
    public static TwoTerminalReliabilityResult Run(IGraphView graph, int from, int to, TwoTerminalReliabilityOptions options, RunContext run)
    {
        options.Validate();
        Check(graph, from, to, run);
        run.Cancellation.ThrowIfCancellationRequested();
        if (from == to)
        {
            return new TwoTerminalReliabilityResult(1, 1, true);
        }

        var back = CsrGraph.Reversed(graph, run);
        var between = Between.Of(graph, back, from, to, run);
        if (between.Count == 0)
        {
            return new TwoTerminalReliabilityResult(0, 0, true);
        }

        var cuts = DisjointCuts.UpperBound(graph, back, from, to, run);
        var isSmall = between.Count <= WorkingWays.MostNodes;
        var (nodes, best) = isSmall ? (between, 0) : Between.OnBestPaths(graph, from, to, WorkingWays.MostNodes, run);
        if (best >= cuts)
        {
            // Bounds that meet leave nothing open, however large the graph.
            return new TwoTerminalReliabilityResult(best, best, true);
        }

        var (carried, failed, settled) = new WorkingWays(graph, from, to, nodes).Settle(options.MaxSteps, run);
        if (isSmall && settled)
        {
            return new TwoTerminalReliabilityResult(carried, carried, true);
        }

        var lower = Math.Max(carried, Math.Max(best, Between.ByDisjointPaths(graph, from, to, run)));
        var upper = Math.Min(cuts, isSmall ? 1 - failed : 1);
        return new TwoTerminalReliabilityResult(lower, Math.Max(lower, upper), lower >= upper);
    }

    private static void Check(IGraphView graph, int from, int to, RunContext run)
    {
        foreach (var end in (int[])[from, to])
        {
            if ((uint)end >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {end} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", end == from ? nameof(from) : nameof(to));
            }
        }

        foreach (var one in CsrGraph.Relationships(graph, run))
        {
            if (one.Weight is not (>= 0 and <= 1))
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {one.From} → {one.To} has weight {one.Weight}: chances must be in [0, 1]."), nameof(graph));
            }
        }
    }
}
