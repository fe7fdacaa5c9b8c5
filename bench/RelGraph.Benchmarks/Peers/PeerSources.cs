using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Peers;

/// <summary>The nodes from which everybody counts shortest paths: those that <see cref="BetweennessEstimate"/> draws.</summary>
internal static class PeerSources
{
    /// <summary>Few, because a program in Python takes seconds for each.</summary>
    public const int Count = 8;

    /// <summary>How RelGraph is asked.</summary>
    public static BetweennessEstimateOptions Options { get; } = new() { SampleSize = Count };

    /// <summary>Paths from the sources through each node, not scaled up to all.</summary>
    public static double[] Unscaled(CsrGraph graph, BetweennessResult result) => [.. result.Scores.Select(score => score * Count / graph.NodeCount)];

    /// <summary>The same draw once more, for the other programs. Were it another one, answers would differ and no time would be kept.</summary>
    public static int[] Draw(int nodes)
    {
        var order = Enumerable.Range(0, nodes).ToArray();
        var random = SeededRandom.For(RunContext.Default.Seed, SeededRandom.Key(nameof(BetweennessEstimate)));
        for (var place = 0; place < Count; place++)
        {
            var other = place + random.NextBelow(nodes - place);
            (order[place], order[other]) = (order[other], order[place]);
        }

        return order[..Count];
    }
}
