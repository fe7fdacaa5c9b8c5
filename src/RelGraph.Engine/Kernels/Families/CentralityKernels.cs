using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who stands in the middle.</summary>
internal static class CentralityKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [BetweennessKernel()];

    private static GraphKernel BetweennessKernel() => new("betweenness", "betweenness", "Who stands between the others", "中介中心性")
    {
        Algorithms = [typeof(Betweenness), typeof(BetweennessEstimate)],
        ReadsDirection = true, ReadsWeights = true, IsRandom = true,
        Parameters =
        [
            KernelParameter.Flag("distance", "The weight is a length, not a strength", "权重表示距离"),
            KernelParameter.Whole("sample", null, 1, "Estimate from paths that start at so many nodes (default: exact)", "抽样节点数"),
        ],
        Memory = (size, _) => size.Threads * size.Bytes(32, 4) + size.Bytes(8, 0),
        Work = (size, arguments) => Math.Min(size.Nodes, arguments.WholeOrNone("sample") ?? int.MaxValue) * size.Whole * (arguments.Flag("distance") ? 8 : 2),
        Answer = CountPaths,
    };

    private static KernelAnswer CountPaths(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new BetweennessOptions
        {
            Length = arguments.Flag("distance") ? PathLength.Distance : PathLength.Hops,
            // A pair of an undirected graph is one pair.
            Pairs = Listings.Pair(graph.Starts, graph.AllTargets, graph.AllWeights) is null ? PairCounting.Ordered : PairCounting.Unordered,
        };
        var result = arguments.WholeOrNone("sample") is { } size
            ? BetweennessEstimate.Run(graph, new BetweennessEstimateOptions { Paths = options, SampleSize = size }, run)
            : Betweenness.Run(graph, options, run);
        return KernelText.Scores("score", "分值", result.Scores, KernelText.Flag("exact", "精确", result.Sources == graph.NodeCount), KernelText.Count("sources", "起点数", result.Sources));
    }
}
