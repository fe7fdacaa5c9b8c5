using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>The nodes that share most neighbours with a node, over two hops: Jaccard, Adamic–Adar or resource allocation. Exact.</summary>
/// <remarks>
/// Conventions: neighbours are those of either direction; weights and self-loops are ignored; a node is not similar to itself; who shares no neighbour is not listed.
/// For each node O(Σ of its neighbours' degrees) time; 12 bytes a node and thread. Terms are added in the order of the shared neighbours' numbers: the same bits for any number of threads.
/// Not for likeness beyond two hops: see <see cref="Embedding.FastRandomProjection"/>.
/// Reference: Liben-Nowell and Kleinberg, The link-prediction problem for social networks, 2007, doi:10.1002/asi.20591; Zhou, Lü and Zhang, Predicting missing links via local information, 2009, doi:10.1140/epjb/e2009-00335-8.
/// </remarks>
public static class SimilarNodes
{
    private const int Chunk = 64;

    /// <summary>Finds them.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is not allowed.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph.</exception>
    public static SimilarNodesResult Run(IGraphView graph, SimilarNodesOptions options, RunContext run)
    {
        options.Validate();
        var rows = BothWays.Of(graph, run);
        var nodes = options.Nodes ?? [.. Enumerable.Range(0, rows.NodeCount)];
        foreach (var node in nodes)
        {
            if ((uint)node >= (uint)rows.NodeCount)
            {
                throw new ArgumentException($"Node {node} is not in the graph: nodes are numbered 0 to {rows.NodeCount - 1}.", nameof(options));
            }
        }

        var shares = Shares(rows, options.Measure);
        var similar = new IReadOnlyList<SimilarNode>[nodes.Count];
        var chunks = (nodes.Count + Chunk - 1) / Chunk;
        var done = 0;
        Parallel.For(0, chunks, new ParallelOptions { CancellationToken = run.Cancellation, MaxDegreeOfParallelism = run.MaxThreads }, () => new TwoHops(rows, shares, options), (chunk, _, search) =>
        {
            for (var place = chunk * Chunk; place < Math.Min((chunk + 1) * Chunk, nodes.Count); place++)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                similar[place] = search.Find(nodes[place]);
            }

            run.Report("comparing", Interlocked.Increment(ref done), chunks);
            return search;
        }, _ => { });
        return new SimilarNodesResult(nodes, similar);
    }

    /// <summary>What each node adds where it is a shared neighbour.</summary>
    private static double[] Shares(CsrGraph graph, NeighbourMeasure measure)
    {
        var shares = new double[graph.NodeCount];
        for (var node = 0; node < shares.Length; node++)
        {
            // Who is shared has two neighbours at least, so that the logarithm is above 0 wherever it is used.
            var degree = TwoHops.Degree(graph, node);
            shares[node] = measure switch
            {
                NeighbourMeasure.AdamicAdar => degree < 2 ? 0 : 1 / Math.Log(degree),
                NeighbourMeasure.ResourceAllocation => degree < 2 ? 0 : 1.0 / degree,
                _ => 1,
            };
        }

        return shares;
    }
}
