using System.Globalization;
using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Embedding;
using RelGraph.Engine.Algorithms.Similarity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who is like whom.</summary>
internal static class SimilarityKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [SimilarKernel(), ProjectionKernel()];

    private static GraphKernel SimilarKernel() => new("similar-nodes", "similar-nodes", "Who shares most neighbours with whom, and may be related next", "相似节点与关系预测")
    {
        Algorithms = [typeof(SimilarNodes)],
        Parameters =
        [
            KernelParameter.Choice("measure", NeighbourMeasure.Jaccard, "What makes two nodes alike: jaccard, adamic-adar or resource-allocation", "相似度指标"),
            KernelParameter.Whole("count", SimilarNodesOptions.DefaultCount, 1, "How many to find for each node", "每个节点的条数"),
            KernelParameter.Nodes("only", "Only for these nodes (default: all)", "只针对这些节点"),
            KernelParameter.Flag("only-unrelated", "Only nodes that are not related yet: a forecast", "只列尚无关系的节点（预测）"),
        ],
        Memory = (size, arguments) => size.Bytes(12L * size.Threads + 16, 0) + size.BothWaysBytes + Asked(size, arguments) * (64 + 16L * Math.Min(arguments.Whole("count"), 1000)),
        Work = (size, arguments) => size.Whole + Asked(size, arguments) * Math.Pow((double)size.Relationships / Math.Max(1, size.Nodes), 2) * 4,
        Answer = FindSimilar,
    };

    private static GraphKernel ProjectionKernel() => new("fast-random-projection", "fast-random-projection", "Coordinates that bring nodes with like surroundings near each other", "图嵌入（FastRP）")
    {
        Algorithms = [typeof(FastRandomProjection)],
        ReadsDirection = true, ReadsWeights = true, IsRandom = true,
        Parameters =
        [
            KernelParameter.Whole("dimensions", FastRandomProjectionOptions.DefaultDimensions, 16, "Numbers a node, a multiple of 16", "维度", 4096),
            KernelParameter.Numbers("round-weights", FastRandomProjectionOptions.Default.RoundWeights, "What ways of 1, 2, 3 … relationships weigh", "各轮权重"),
            KernelParameter.Number("degree-power", 0, -1, 1, "Power of the degree that scales a node's random row: -1, -0.5, 0, 0.5 or 1", "度幂"),
        ],
        Memory = (size, arguments) => size.Bytes(4L * arguments.Whole("dimensions") + 128L * size.Threads, 4),
        Work = (size, arguments) => (double)size.Relationships * arguments.Numbers("round-weights").Count * arguments.Whole("dimensions") / 4 + size.Nodes * (double)arguments.Whole("dimensions"),
        Answer = Project,
    };

    private static long Asked(KernelSize size, KernelArguments arguments) => arguments.Nodes("only")?.Count ?? size.Nodes;

    private static KernelAnswer FindSimilar(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new SimilarNodesOptions
        {
            Measure = arguments.Choice<NeighbourMeasure>("measure"), Count = arguments.Whole("count"), Nodes = arguments.Nodes("only"), OnlyUnrelated = arguments.Flag("only-unrelated"),
        };
        var result = SimilarNodes.Run(graph, options, run);
        var ends = new int[result.Nodes.Count];
        var total = 0;
        for (var place = 0; place < ends.Length; place++)
        {
            ends[place] = total = checked(total + result.Similar[place].Count);
        }

        // The node whose list a row is in: the first end above the row.
        int PlaceOf(int row) => Array.BinarySearch(ends, row + 1) is var found && found < 0 ? ~found : First(ends, found);
        SimilarNode At(int row) => PlaceOf(row) is var place && place > 0 ? result.Similar[place][row - ends[place - 1]] : result.Similar[0][row];
        return new KernelAnswer(
            total,
            [
                KernelColumn.Node("node", "节点", row => result.Nodes[PlaceOf(row)]), KernelColumn.Node("similar", "相似节点", row => At(row).Node), KernelColumn.Number("score", "相似度", row => At(row).Score),
            ])
        {
            RankedBy = "score", Order = KernelOrder.LargestFirst,
        };
    }

    /// <summary>Nodes without anybody similar end where the one before them does.</summary>
    private static int First(int[] ends, int found)
    {
        while (found > 0 && ends[found - 1] == ends[found])
        {
            found--;
        }

        return found;
    }

    private static KernelAnswer Project(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new FastRandomProjectionOptions
        {
            Dimensions = arguments.Whole("dimensions"), RoundWeights = arguments.Numbers("round-weights"), DegreePower = arguments.Number("degree-power"),
        };
        var result = FastRandomProjection.Run(graph, options, run);
        KernelColumn Coordinate(int dimension) =>
            KernelColumn.Number("x" + dimension.ToString(CultureInfo.InvariantCulture), "坐标" + dimension.ToString(CultureInfo.InvariantCulture), row => result.Of(row)[dimension]);
        return new KernelAnswer(graph.NodeCount, [KernelText.EveryNode, .. Enumerable.Range(0, result.Dimensions).Select(Coordinate)]);
    }
}
