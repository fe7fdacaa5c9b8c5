using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Communities by label propagation in the Graphalytics form (CDLP): again and again everybody takes the label most common among the neighbours.</summary>
/// <remarks>
/// All nodes change at once; of labels equally common the smallest is taken; labels begin as node numbers. In a directed graph a neighbour counts once for each way it is related.
/// Conventions: weights are ignored; a self-loop counts the node's own label once; a node without relationships keeps its label.
/// O(E) time a round, 16 bytes a node and 4 a node and thread; the same bits for any number of threads.
/// Not for communities that must hang together or be of good modularity: see <see cref="Leiden"/>. On two-sided graphs labels may swap for ever; <see cref="LabelPropagationResult.Converged"/> tells.
/// Reference: Raghavan, Albert and Kumara, Near linear time algorithm to detect community structures, 2007, doi:10.1103/PhysRevE.76.036106; Iosup and others, LDBC Graphalytics, 2016, doi:10.14778/3007263.3007270.
/// </remarks>
public static class LabelPropagation
{
    private const int Chunk = 2048;

    /// <summary>Passes the labels on.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static LabelPropagationResult Run(IGraphView graph, LabelPropagationOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var reversed = BothWays.IsSymmetric(rows, run) ? null : CsrGraph.Reversed(rows, run);
        var (labels, next) = (new int[rows.NodeCount], new int[rows.NodeCount]);
        for (var node = 0; node < labels.Length; node++)
        {
            labels[node] = node;
        }

        var (round, changed) = (0, labels.Length > 0);
        while (round < options.MaxIterations && changed)
        {
            changed = Round(rows, reversed, labels, next, run);
            (labels, next) = (next, labels);
            run.Report("passing labels on", ++round, options.MaxIterations);
        }

        return new LabelPropagationResult(labels, round, !changed);
    }

    private static bool Round(CsrGraph rows, CsrGraph? reversed, int[] labels, int[] next, RunContext run)
    {
        var changes = 0;
        var chunks = (labels.Length + Chunk - 1) / Chunk;
        Parallel.For(0, chunks, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads }, () => new LabelCount(labels.Length), (chunk, _, count) =>
        {
            var hasChanged = false;
            for (var node = chunk * Chunk; node < Math.Min((chunk + 1) * Chunk, labels.Length); node++)
            {
                count.Add(rows.Targets(node), labels);
                count.Add(reversed is null ? [] : reversed.Targets(node), labels);
                next[node] = count.TakeMostCommon(labels[node]);
                hasChanged |= next[node] != labels[node];
            }

            if (hasChanged)
            {
                Interlocked.Exchange(ref changes, 1);
            }

            return count;
        }, _ => { });
        return changes > 0;
    }
}
