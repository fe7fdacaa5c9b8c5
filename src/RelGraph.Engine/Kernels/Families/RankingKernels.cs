using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who ranks high.</summary>
internal static class RankingKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [PageRankKernel()];

    private static GraphKernel PageRankKernel() => new("pagerank", "pagerank", "Who is where the relationships lead", "影响力排名（PageRank）")
    {
        Algorithms = [typeof(PageRank)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Number("damping", PageRankOptions.DefaultDampingFactor, 0, .999, "Chance of following a relationship", "阻尼系数"),
            KernelParameter.Whole("max-iterations", PageRankOptions.DefaultMaxIterations, 1, "Largest number of rounds", "最大迭代次数"),
            KernelParameter.Above("tolerance", PageRankOptions.DefaultTolerance, 0, "Rounds end when the scores together change by no more", "收敛阈值"),
        ],
        Memory = (size, _) => size.Bytes(40, 16),
        Work = (size, arguments) => Rounds(arguments) * size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = PageRank.Run(graph, OptionsOf(arguments), run);
            return KernelText.Scores("score", "分值", result.Scores, KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations), KernelText.Number("error", "误差", result.Error));
        },
    };

    private static PageRankOptions OptionsOf(KernelArguments arguments) => new()
    {
        DampingFactor = arguments.Number("damping"), MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance"),
    };

    /// <summary>Each round shrinks the error by the damping factor.</summary>
    private static double Rounds(KernelArguments arguments) =>
        Math.Clamp(Math.Log(arguments.Number("tolerance") / 2) / Math.Log(Math.Max(arguments.Number("damping"), 1e-3)), 1, arguments.Whole("max-iterations"));
}
