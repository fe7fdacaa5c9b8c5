using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Core numbers: the largest k such that the node is among people who all have k relationships with each other's company.</summary>
/// <remarks>
/// The k-core is what is left after taking away, again and again, all nodes with fewer than k neighbours left.
/// Conventions: direction and weights are ignored, a pair related both ways is one neighbour; self-loops do not count; an isolated node has core number 0.
/// Peeling level by level, O(V + E): a node is looked at once a level up to its own, which is no more than its degree. 12 bytes a node; one thread; the same bits for the same graph.
/// Not for weighted cohesion: see <see cref="Communities.Leiden"/>.
/// Reference: Seidman, Network structure and minimum degree, 1983, doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaversnik, An O(m) algorithm for cores decomposition of networks, 2003.
/// </remarks>
public static class CoreNumbers
{
    private const int NodesPerCheck = 1 << 14;

    /// <summary>Works out the core numbers.</summary>
    public static CoreNumbersResult Run(IGraphView graph, RunContext run)
    {
        var rows = BothWays.Of(graph, run);
        var left = Degrees(rows);
        var cores = new int[left.Length];
        var remaining = Numbers(left.Length);
        var (peeled, count, done) = (new int[left.Length + 1], left.Length, 0);
        for (var level = 0; count > 0;)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            run.Report("peeling", done, left.Length);
            var (kept, found, least) = (0, 0, int.MaxValue);
            foreach (var node in remaining.AsSpan(0, count))
            {
                // Below the level: taken with an earlier one. Both places are written and one is kept, which is quicker than a choice nobody can foresee.
                var degree = left[node];
                (remaining[kept], peeled[found]) = (node, node);
                kept += degree > level ? 1 : 0;
                found += degree == level ? 1 : 0;
                least = Math.Min(least, degree > level ? degree : least);
            }

            done += Peel(rows, left, cores, peeled, found, level, run);
            count = kept;
            level = found > 0 ? level + 1 : Math.Max(level + 1, least);
        }

        return new CoreNumbersResult(cores, cores.Length == 0 ? 0 : cores.Max());
    }

    private static int Peel(CsrGraph graph, int[] left, int[] cores, int[] peeled, int count, int level, RunContext run)
    {
        var starts = graph.Starts;
        var targets = graph.AllTargets;
        for (var head = 0; head < count; head++)
        {
            if (head % NodesPerCheck == NodesPerCheck - 1)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var node = peeled[head];
            cores[node] = level;
            foreach (var target in targets[starts[node]..starts[node + 1]])
            {
                // One neighbour less. Who comes down to the level goes with it, once; the count of who has gone only falls further below, and means nothing.
                if (--left[target] == level)
                {
                    peeled[count++] = target;
                }
            }
        }

        return count;
    }

    private static int[] Degrees(CsrGraph graph)
    {
        var degrees = new int[graph.NodeCount];
        for (var node = 0; node < degrees.Length; node++)
        {
            var targets = graph.Targets(node);
            degrees[node] = targets.Length - (HasLoop(targets, node) ? 1 : 0);
        }

        return degrees;
    }

    /// <summary>Short rows are read through, many places at once; long ones are searched.</summary>
    private static bool HasLoop(ReadOnlySpan<int> row, int node) => row.Length < 128 ? row.Contains(node) : row.BinarySearch(node) >= 0;

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var number = 0; number < count; number++)
        {
            numbers[number] = number;
        }

        return numbers;
    }
}
