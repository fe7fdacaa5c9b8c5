using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Ways from one to another.</summary>
internal static class PathKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [ReliablePathsKernel(), DisjointKernel(), EdgeDisjointKernel()];

    private static GraphKernel ReliablePathsKernel() => new("reliable-paths", "introduction-paths", "Which ways from one to another are most likely to carry through", "最可靠的引荐路径")
    {
        Algorithms = [typeof(ReliablePathIndex), typeof(ReliablePaths)],
        ReadsDirection = true, ReadsWeights = true, WeightsAreChances = true,
        Parameters =
        [
            KernelText.From, KernelText.To,
            KernelParameter.Whole("count", ReliablePathsOptions.DefaultCount, 1, "How many paths", "路径条数", ReliablePathQuery.MostPaths),
            KernelParameter.Whole("max-hops", null, 1, "Longest path in relationships (default: any; 4 at most for paths that share nothing)", "最长跳数"),
            KernelParameter.Number("least-reliability", 0, 0, 1, "Paths less reliable are left out", "最低可靠度"),
            KernelParameter.Choice("sharing", PathSharing.Any, "What the paths may have in common: any, no-relationship or no-node", "路径之间可共用的部分"),
            KernelText.Forbidden,
        ],
        Memory = (size, _) => size.Bytes(56, 12) + size.OneWay * 16,
        Work = (size, arguments) => 4 * size.Whole + arguments.Whole("count") * Math.Min(size.Whole, 100 * Math.Sqrt(size.Whole)),
        Answer = FindPaths,
    };

    private static GraphKernel DisjointKernel() => new("disjoint-paths", "disjoint-paths", "Which ways that share nobody are best together", "互不重叠的最优路径")
    {
        Algorithms = [typeof(DisjointPaths)],
        ReadsDirection = true, ReadsWeights = true, WeightsAreChances = true, MeasureParameter = "measure",
        Parameters =
        [
            KernelText.From, KernelText.To,
            KernelParameter.Whole("count", DisjointPathsOptions.DefaultCount, 1, "How many paths", "路径条数", 1000),
            KernelParameter.Choice("apart", PathsApart.InNodes, "What the paths must not share: in-nodes or in-relationships", "路径不得共用的部分"),
            KernelParameter.Choice("measure", PathMeasure.Strength, "Whether weights are strengths that multiply or distances that add: strength or distance", "权重含义"),
            KernelText.Forbidden,
        ],
        Memory = (size, _) => size.Bytes(64, 0),
        Work = (size, arguments) => 8.0 * Math.Min(arguments.Whole("count"), 1 + 4.0 * size.Relationships / Math.Max(1, size.Nodes)) * size.Whole,
        Answer = FindDisjoint,
    };

    private static GraphKernel EdgeDisjointKernel() => new("edge-disjoint-paths", "introduction-paths", "How many relationships must fail before two are cut off", "边不相交路径数")
    {
        Algorithms = [typeof(EdgeDisjointPaths)],
        ReadsDirection = true,
        Parameters =
        [
            KernelText.From, KernelText.To,
            KernelParameter.Whole("max-count", new EdgeDisjointPathsOptions().MaxCount, 1, "Counting stops at so many", "计数上限"),
            KernelParameter.Above("least-weight", double.Epsilon, 0, "Relationships lighter than this do not count", "最小权重"),
            KernelText.Forbidden,
        ],
        Memory = (size, _) => size.Bytes(72, 0),
        Work = (size, arguments) => (1 + Math.Min(arguments.Whole("max-count"), size.Relationships / Math.Max(1.0, size.Nodes) * 4)) * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var options = new EdgeDisjointPathsOptions { MaxCount = arguments.Whole("max-count"), LeastWeight = arguments.Number("least-weight"), Forbidden = KernelText.Set(arguments.Nodes("forbidden")) };
            var result = EdgeDisjointPaths.Run(graph, arguments.Node("from"), arguments.Node("to"), options, run);
            return new KernelAnswer(1, [KernelColumn.Whole("paths", "路径数", _ => result.Count), KernelColumn.Flag("stopped-at-limit", "达到上限", _ => result.StoppedAtLimit)]);
        },
    };

    private static KernelAnswer FindDisjoint(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new DisjointPathsOptions
        {
            Count = arguments.Whole("count"), Apart = arguments.Choice<PathsApart>("apart"), Measure = arguments.Choice<PathMeasure>("measure"), Forbidden = KernelText.Set(arguments.Nodes("forbidden")),
        };
        var (paths, total) = DisjointPaths.Run(graph, arguments.Node("from"), arguments.Node("to"), options, run);
        return new KernelAnswer(
            paths.Count,
            [
                KernelColumn.Whole("place", "次序", row => row + 1), KernelColumn.Number("length", "长度", row => paths[row].Length),
                KernelColumn.Number("reliability", "可靠度", row => options.Measure == PathMeasure.Strength ? paths[row].Reliability : null), KernelColumn.Nodes("path", "路径", row => paths[row].Nodes),
            ])
        {
            Findings = [KernelText.Count("paths", "路径数", paths.Count), KernelText.Number("total-length", "总长度", total)],
        };
    }

    private static KernelAnswer FindPaths(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var (from, to) = (arguments.Node("from"), arguments.Node("to"));
        var forbidden = KernelText.Set(arguments.Nodes("forbidden"));
        if (arguments.Choice<PathSharing>("sharing") is var sharing && sharing != PathSharing.Any)
        {
            var options = new ReliablePathsOptions
            {
                Count = arguments.Whole("count"), MaxHops = arguments.WholeOrNone("max-hops") ?? ReliablePathsOptions.MostHops, LeastReliability = arguments.Number("least-reliability"), Sharing = sharing, Forbidden = forbidden,
            };
            return KernelText.Paths(ReliablePaths.Run(graph, from, to, options, run).Paths);
        }

        var query = new ReliablePathQuery { Count = arguments.Whole("count"), MaxHops = arguments.WholeOrNone("max-hops"), LeastReliability = arguments.Number("least-reliability"), Forbidden = forbidden };
        return KernelText.Paths(ReliablePathIndex.Prepare(graph, run).Find(from, to, query, run).Paths);
    }
}
