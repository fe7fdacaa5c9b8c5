using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Betweenness estimated from the paths that start at some nodes, drawn at random without putting back, and scaled up to all. No guarantee for a single node.</summary>
/// <remarks>
/// Unbiased: the mean over all draws is <see cref="Betweenness"/>, and with every node drawn it is exact. The error of a node shrinks with the root of the sample size and is largest for nodes
/// that few pairs need. Conventions and cost per source as there. The same seed gives the same bits for any number of threads.
/// Reference: Brandes and Pich, Centrality estimation in large networks, 2007, doi:10.1142/S0218127407018403.
/// </remarks>
public static class BetweennessEstimate
{
    /// <summary>Draws the sources by the run's seed and counts the paths from them.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">A weight is not above 0 though paths are measured by distance.</exception>
    public static BetweennessResult Run(IGraphView graph, BetweennessEstimateOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var sources = Draw(rows.NodeCount, Math.Min(options.SampleSize, rows.NodeCount), run.Seed);
        var scale = sources.Length == 0 ? 1 : (double)rows.NodeCount / sources.Length;
        return new BetweennessResult(PathCounting.Run(rows, sources, options.Paths, scale, run), sources.Length);
    }

    private static int[] Draw(int nodes, int size, ulong seed)
    {
        var order = new int[nodes];
        for (var node = 0; node < nodes; node++)
        {
            order[node] = node;
        }

        var random = SeededRandom.For(seed, SeededRandom.Key(nameof(BetweennessEstimate)));
        for (var place = 0; place < size; place++)
        {
            var other = place + random.NextBelow(nodes - place);
            (order[place], order[other]) = (order[other], order[place]);
        }

        var drawn = order[..size];
        Array.Sort(drawn);
        return drawn;
    }
}
