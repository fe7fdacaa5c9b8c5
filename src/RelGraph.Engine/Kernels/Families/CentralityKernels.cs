using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who stands in the middle.</summary>
internal static class CentralityKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [BetweennessKernel(), ApproxKernel(), CutKernel(), ClosenessKernel()];

    private static GraphKernel BetweennessKernel() => new("betweenness", "betweenness", "Who stands between the others", "中介中心性")
    {
        Algorithms = [typeof(Betweenness), typeof(BetweennessEstimate)],
        ReadsDirection = true, ReadsWeights = true, IsRandom = true,
        Parameters =
        [
            KernelParameter.Flag("distance", "The weight is a length, not a strength", "权重表示距离"),
            KernelParameter.Whole("sample", null, 1, "Estimate from paths that start at so many nodes (default: exact)", "抽样节点数"),
        ],
        Memory = (size, arguments) => PathCounting.ExpectedMemoryInBytes(size.Nodes, size.Relationships, size.Threads, Length(arguments)),
        Work = (size, arguments) => Math.Min(size.Nodes, arguments.WholeOrNone("sample") ?? int.MaxValue) * size.Whole * (arguments.Flag("distance") ? 8 : 2),
        Answer = CountPaths,
    };

    private static GraphKernel ApproxKernel() => new("betweenness-approx", "betweenness-approx", "Who stands between the others, by paths drawn at random, with a proved error", "中介中心性（有误差保证的抽样）")
    {
        Algorithms = [typeof(BetweennessApprox)],
        ReadsDirection = true, IsRandom = true,
        Parameters =
        [
            KernelParameter.Number("error", BetweennessApproxOptions.DefaultError, .0001, .5, "How far the score of any node may be off, scores lying in [0, 1]", "允许误差"),
            KernelParameter.Number("failure-probability", BetweennessApproxOptions.DefaultFailureProbability, 1e-9, .5, "Chance that this does not hold", "失败概率"),
            KernelParameter.Whole("max-samples", int.MaxValue, 1, "Drawing ends after so many paths, whatever the error", "最大抽样数"),
        ],
        Memory = (size, _) => BetweennessApprox.ExpectedMemoryInBytes(size.Nodes, size.Relationships, size.Threads),
        Work = (size, arguments) => size.Whole + BetweennessApprox.UsualSamples(Approx(arguments)) * (16 + 4 * Math.Sqrt(size.Relationships)),
        Answer = (graph, arguments, run) => Tell(BetweennessApprox.Run(graph, Approx(arguments), run)),
    };

    private static BetweennessApproxOptions Approx(KernelArguments arguments) =>
        new() { Error = arguments.Number("error"), FailureProbability = arguments.Number("failure-probability"), MaxSamples = arguments.Whole("max-samples") };

    private static KernelAnswer Tell(BetweennessApproxResult result) => new(
        result.Scores.Count,
        [
            KernelText.EveryNode, KernelColumn.Number("score", "分值", row => result.Scores[row]),
            KernelColumn.Number("least", "下界", row => result.Least[row]), KernelColumn.Number("most", "上界", row => result.Most[row]),
        ])
    {
        RankedBy = "score", Order = KernelOrder.LargestFirst,
        Findings = [KernelText.Number("error", "误差上界", result.Error), KernelText.Flag("within-error", "达到允许误差", result.IsWithinError), KernelText.Count("samples", "抽样数", result.Samples)],
    };

    private static GraphKernel CutKernel() => new("cut-betweenness", "betweenness", "Who stands between two groups", "两组之间的中介中心性")
    {
        Algorithms = [typeof(CutBetweenness)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters =
        [
            KernelParameter.Nodes("first", "The group that paths begin in; take the smaller one", "起点组", isRequired: true),
            KernelParameter.Nodes("second", "The group that paths end in", "终点组", isRequired: true),
            KernelParameter.Flag("distance", "The weight is a length, not a strength", "权重表示距离"),
        ],
        Memory = (size, arguments) => PathCounting.ExpectedMemoryInBytes(size.Nodes, size.Relationships, size.Threads, Length(arguments)) + size.Bytes(8, 0),
        Work = (size, arguments) => Math.Min(size.Nodes, arguments.Nodes("first")!.Count) * size.Whole * (arguments.Flag("distance") ? 8 : 2),
        Answer = (graph, arguments, run) =>
        {
            var options = new CutBetweennessOptions { Length = Length(arguments) };
            var result = CutBetweenness.Run(graph, arguments.Nodes("first")!, arguments.Nodes("second")!, options, run);
            return KernelText.Scores("score", "分值", result.Scores, KernelText.Count("sources", "起点数", result.Sources));
        },
    };

    private static GraphKernel ClosenessKernel() => new("closeness", "closeness", "Who is near everybody", "接近中心性")
    {
        Algorithms = [typeof(Closeness)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters = [KernelParameter.Nodes("only", "Only these nodes (default: all)", "只计算这些节点"), KernelParameter.Flag("distance", "The weight is a length, not a strength", "权重表示距离")],
        Memory = (size, _) => Closeness.ExpectedMemoryInBytes(size.Nodes, size.Relationships, size.Threads),
        Work = (size, arguments) => (arguments.Nodes("only")?.Count ?? size.Nodes) * size.Whole * (arguments.Flag("distance") ? 8 : .05) + size.Whole,
        Answer = MeasureNearness,
    };

    private static PathLength Length(KernelArguments arguments) => arguments.Flag("distance") ? PathLength.Distance : PathLength.Hops;

    private static KernelAnswer MeasureNearness(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var nodes = arguments.Nodes("only")?.Distinct().ToArray();
        var result = Closeness.Run(graph, new ClosenessOptions { Length = Length(arguments), Nodes = nodes }, run);
        int At(int row) => nodes?[row] ?? row;
        return new KernelAnswer(
            nodes?.Length ?? result.Closeness.Count,
            [
                KernelColumn.Node("node", "节点", row => At(row)), KernelColumn.Number("closeness", "接近中心性", row => result.Closeness[At(row)]), KernelColumn.Number("harmonic", "调和中心性", row => result.Harmonic[At(row)]),
                KernelColumn.Whole("reached", "可达节点数", row => result.Reached[At(row)]), KernelColumn.Number("farness", "距离总和", row => result.Farness[At(row)]),
            ])
        {
            RankedBy = "harmonic", Order = KernelOrder.LargestFirst,
        };
    }

    private static KernelAnswer CountPaths(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new BetweennessOptions
        {
            Length = Length(arguments),
            // A pair of an undirected graph is one pair.
            Pairs = graph.IsUndirected ? PairCounting.Unordered : PairCounting.Ordered,
        };
        var result = arguments.WholeOrNone("sample") is { } size
            ? BetweennessEstimate.Run(graph, new BetweennessEstimateOptions { Paths = options, SampleSize = size }, run)
            : Betweenness.Run(graph, options, run);
        return KernelText.Scores("score", "分值", result.Scores, KernelText.Flag("exact", "精确", result.Sources == graph.NodeCount), KernelText.Count("sources", "起点数", result.Sources));
    }
}
