using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who ranks high.</summary>
internal static partial class RankingKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [PageRankKernel(), PersonalisedKernel(), DegreeKernel(), EigenvectorKernel(), KatzKernel(), HitsKernel()];

    private static GraphKernel PageRankKernel() => new("pagerank", "pagerank", "Who is where the relationships lead", "影响力排名（PageRank）")
    {
        Algorithms = [typeof(PageRank)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Number("damping", PageRankOptions.DefaultDampingFactor, 0, .999, "Chance of following a relationship", "阻尼系数"),
            KernelParameter.Whole("max-iterations", PageRankOptions.DefaultMaxIterations, 1, "Largest number of rounds", "最大迭代次数"),
            KernelParameter.Above("tolerance", PageRankOptions.DefaultTolerance, 0, "Rounds end when the scores together change by no more", "收敛阈值"),
            KernelParameter.Choice("method", PageRankMethod.Automatic, "How the scores are approached: automatic or power-iteration", "求解方法"),
        ],
        Memory = (size, _) => size.Bytes(72, 0) + size.OneWay * 12,
        Work = (size, arguments) => Rounds(arguments) * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = PageRank.Run(graph, OptionsOf(arguments), run);
            return KernelText.Scores("score", "分值", result.Scores, KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations), KernelText.Number("error", "误差", result.Error));
        },
    };

    private static GraphKernel PersonalisedKernel() => new("personalised-pagerank", "personalised-pagerank", "Who is near one node by all the ways there are", "个性化 PageRank")
    {
        Algorithms = [typeof(PersonalisedPageRank), typeof(PersonalisedPageRankIndex)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters =
        [
            KernelText.From,
            KernelParameter.Whole("count", PersonalisedPageRankOptions.DefaultCount, 1, "How many nodes", "节点数", PersonalisedPageRankOptions.MostNodes),
            KernelParameter.Number("damping", PageRankOptions.DefaultDampingFactor, 0, .999, "Chance of following a relationship", "阻尼系数"),
            KernelParameter.Choice("certainty", RankCertainty.Members, "What must be proved: members, order or scores", "需证明的内容"),
            KernelParameter.Number("tolerance", PersonalisedPageRankOptions.DefaultTolerance, 1e-12, 1, "How far scores may be off at most", "收敛阈值"),
        ],
        Memory = (size, _) => PersonalisedPageRankIndex.ExpectedMemoryInBytes(size.Nodes, size.Relationships, 1),
        Work = (size, arguments) => 2 * size.Whole + Math.Min(size.Whole, 100.0 * arguments.Whole("count") * (1 + (double)size.Relationships / Math.Max(1, size.Nodes))) / (1 - arguments.Number("damping")),
        Answer = RankFromOne,
    };

    private static GraphKernel DegreeKernel() => new("degree", "degree", "Who has many relationships, and how much do they weigh", "度与强度")
    {
        Algorithms = [typeof(Degree)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters = [KernelParameter.Choice("direction", DegreeDirection.Out, "Which relationships count: out, in or both", "方向")],
        Memory = (size, _) => size.Bytes(12, 0),
        Work = (size, _) => 2 * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = Degree.Run(graph, new DegreeOptions { Direction = arguments.Choice<DegreeDirection>("direction") }, run);
            return new KernelAnswer(
                result.Degrees.Count, [KernelText.EveryNode, KernelColumn.Whole("degree", "度", row => result.Degrees[row]), KernelColumn.Number("strength", "强度", row => result.Strengths[row])])
            {
                RankedBy = "strength", Order = KernelOrder.LargestFirst,
            };
        },
    };

    private static PageRankOptions OptionsOf(KernelArguments arguments) => new()
    {
        DampingFactor = arguments.Number("damping"), MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance"),
        Method = arguments.Choice<PageRankMethod>("method"),
    };

    private static KernelAnswer RankFromOne(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var options = new PersonalisedPageRankOptions
        {
            Count = arguments.Whole("count"), DampingFactor = arguments.Number("damping"), Certainty = arguments.Choice<RankCertainty>("certainty"), Tolerance = arguments.Number("tolerance"),
        };
        var result = PersonalisedPageRank.Run(graph, arguments.Node("from"), options, run);
        var nodes = result.Nodes;
        return new KernelAnswer(
            nodes.Count,
            [
                KernelColumn.Whole("place", "次序", row => row + 1), KernelColumn.Node("node", "节点", row => nodes[row].Node), KernelColumn.Number("score", "分值", row => nodes[row].Score),
                KernelColumn.Number("at-least", "下界", row => nodes[row].AtLeast), KernelColumn.Number("at-most", "上界", row => nodes[row].AtMost),
            ])
        {
            Findings = [KernelText.Flag("members-proved", "成员已证明", result.IsMembershipProved), KernelText.Flag("order-proved", "次序已证明", result.IsOrderProved)],
        };
    }

    /// <summary>Each round shrinks the error by the damping factor.</summary>
    private static double Rounds(KernelArguments arguments) =>
        Math.Clamp(Math.Log(arguments.Number("tolerance") / 2) / Math.Log(Math.Max(arguments.Number("damping"), 1e-3)), 1, arguments.Whole("max-iterations"));
}
