using RelGraph.Engine.Algorithms.Cohesion;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Analytics;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>How the graph falls into parts, and how dense these are.</summary>
internal static class StructureKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [LeidenKernel(), LabelKernel(), ComponentsKernel(), CoresKernel(), ClusteringKernel()];

    private static GraphKernel LeidenKernel() => new("leiden", "leiden", "Who forms a group; direction is ignored", "社区发现（Leiden）")
    {
        Algorithms = [typeof(Leiden), typeof(ConstantPotts)],
        ReadsWeights = true, IsRandom = true,
        Parameters =
        [
            KernelParameter.Choice("quality", LeidenQuality.Modularity, "What makes communities good: modularity, or constant-potts, which holds resolution against the weight between two members", "质量函数"),
            KernelParameter.Above("resolution", LeidenOptions.DefaultResolution, 0, "Higher for more and smaller communities", "分辨率"),
            KernelParameter.Above("randomness", LeidenOptions.DefaultRandomness, 0, "How freely a node joins another community than its best when refining", "随机度"),
            KernelParameter.Whole("max-iterations", LeidenOptions.DefaultMaxIterations, 1, "Largest number of iterations", "最大迭代次数"),
            KernelParameter.Number("tolerance", LeidenOptions.DefaultTolerance, 0, double.PositiveInfinity, "Iterations end when one gains no more", "收敛阈值"),
        ],
        Memory = (size, _) => size.Bytes(140 + 12L * size.Threads, 11) + size.BothWaysBytes,
        Work = (size, arguments) => 10 * Math.Min(arguments.Whole("max-iterations"), 10) * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = Leiden.Run(graph, OptionsOf(arguments), run);
            return KernelText.Groups(
                "community", "社区", result.Communities, KernelText.Count("communities", "社区数", result.Count), KernelText.Number("modularity", "模块度", result.Modularity),
                KernelText.Number("quality", "质量函数值", result.Quality), KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations));
        },
    };

    private static GraphKernel LabelKernel() => new("label-propagation", "label-propagation", "Who takes the same label when everybody follows the neighbours", "标签传播")
    {
        Algorithms = [typeof(LabelPropagation)],
        ReadsDirection = true,
        Parameters = [KernelParameter.Whole("max-iterations", LabelPropagationOptions.DefaultMaxIterations, 1, "Largest number of rounds", "最大迭代次数")],
        Memory = (size, _) => size.Bytes(24 + 8L * size.Threads, 0) + size.OneWay * 12,
        Work = (size, arguments) => Math.Min(arguments.Whole("max-iterations"), 100) * 2 * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = LabelPropagation.Run(graph, new LabelPropagationOptions { MaxIterations = arguments.Whole("max-iterations") }, run);
            return KernelText.Groups("label", "标签", result.Labels, KernelText.Count("labels", "标签数", result.Labels.Distinct().LongCount()), KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations));
        },
    };

    private static GraphKernel ComponentsKernel() => new("components", "components", "What hangs together at all", "连通分量")
    {
        Algorithms = [typeof(Components)],
        ReadsDirection = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [KernelParameter.Flag("strong", "A way from each to the other along the relationships", "强连通")],
        Memory = (size, _) => size.Bytes(24, 0),
        Work = (size, _) => 2 * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = Components.Run(graph, new ComponentsOptions { Kind = arguments.Flag("strong") ? ComponentKind.Strong : ComponentKind.Weak }, run);
            return KernelText.Groups("component", "分量", result.Components, KernelText.Count("components", "分量数", result.Count));
        },
    };

    private static GraphKernel CoresKernel() => new("core-numbers", "core-numbers", "Who is among people who all have many relationships with each other", "核数（k-core）")
    {
        Algorithms = [typeof(CoreNumbers)],
        Memory = (size, _) => size.Bytes(20, 0) + size.BothWaysBytes,
        Work = (size, _) => 4 * size.Whole,
        Answer = (graph, _, run) =>
        {
            var result = CoreNumbers.Run(graph, run);
            return new KernelAnswer(result.Cores.Count, [KernelText.EveryNode, KernelColumn.Whole("core", "核数", row => result.Cores[row])])
            {
                RankedBy = "core", Order = KernelOrder.LargestFirst, Findings = [KernelText.Count("largest", "最大核数", result.Largest)],
            };
        },
    };

    private static GraphKernel ClusteringKernel() => new("local-clustering", "local-clustering", "How many of a node's neighbours know each other", "三角形与局部聚类系数")
    {
        Algorithms = [typeof(LocalClustering)],
        ReadsDirection = true,
        Memory = (size, _) => size.Bytes(40 + 20L * size.Threads, 2) + size.BothWaysBytes,
        Work = (size, _) => BrokerageKernels.TriangleWork(size),
        Answer = (graph, _, run) =>
        {
            var result = LocalClustering.Run(graph, run);
            return new KernelAnswer(
                result.Coefficients.Count,
                [KernelText.EveryNode, KernelColumn.Number("clustering", "聚类系数", row => result.Coefficients[row]), KernelColumn.Whole("triangles", "三角形数", row => result.Triangles[row])])
            {
                RankedBy = "triangles", Order = KernelOrder.LargestFirst, Findings = [KernelText.Count("triangles", "三角形总数", result.TriangleCount), KernelText.Number("transitivity", "传递性", result.Transitivity)],
            };
        },
    };

    private static LeidenOptions OptionsOf(KernelArguments arguments) => new()
    {
        Quality = arguments.Choice<LeidenQuality>("quality"), Resolution = arguments.Number("resolution"), Randomness = arguments.Number("randomness"), MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance"),
    };
}
