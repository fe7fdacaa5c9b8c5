using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>How far word spreads in the independent cascade model: who comes to know tells each target once, with the weight of the relationship as chance. An estimate by trials, with its error.</summary>
/// <remarks>
/// Conventions: weights are chances in [0, 1], others are refused; a self-loop changes nothing.
/// O(draws · relationships met) time, 8 bytes a node and thread. Each trial has a stream of its own and counts are whole numbers: the same bits for any number of threads.
/// Not for choosing whom to tell: see <see cref="InfluentialSeeds"/>.
/// Reference: Kempe, Kleinberg and Tardos, Maximizing the spread of influence through a social network, 2003, doi:10.1145/956750.956769.
/// </remarks>
public static class IndependentCascade
{
    private const int Chunk = 8;

    /// <summary>Tries it out.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A seed is not in the graph, or a weight is not a chance.</exception>
    public static IndependentCascadeResult Run(IGraphView graph, IndependentCascadeOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        CascadeChecks.Weights(rows);
        CascadeChecks.Nodes(rows, options.Seeds);
        var (sum, squares, done) = (0L, 0.0, 0);
        var chunks = (options.Draws + Chunk - 1) / Chunk;
        var (sums, ofSquares) = (new long[chunks], new double[chunks]);
        Parallel.For(0, chunks, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads }, () => new CascadeSearch(rows, run.Cancellation), (chunk, _, search) =>
        {
            for (var draw = chunk * Chunk; draw < Math.Min((chunk + 1) * Chunk, options.Draws); draw++)
            {
                var random = SeededRandom.For(run.Seed, SeededRandom.Key("cascade"), (ulong)draw);
                var reached = (double)search.Run(options.Seeds, ref random).Length;
                sums[chunk] += (long)reached;
                ofSquares[chunk] += reached * reached;
            }

            run.Report("spreading", Interlocked.Increment(ref done), chunks);
            return search;
        }, _ => { });
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            sum += sums[chunk];
            squares += ofSquares[chunk];
        }

        var mean = sum / (double)options.Draws;
        var variance = Math.Max(0, squares / options.Draws - mean * mean) * options.Draws / (options.Draws - 1);
        return new IndependentCascadeResult(mean, Math.Sqrt(variance / options.Draws), options.Draws);
    }
}
