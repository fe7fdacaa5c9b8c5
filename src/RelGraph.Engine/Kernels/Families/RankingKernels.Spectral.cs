using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;

namespace RelGraph.Engine.Kernels.Families;

/// <content>Ranks that pass from node to node until they settle.</content>
internal static partial class RankingKernels
{
    /// <summary>Rounds that are commonly enough.</summary>
    private const int CommonRounds = 200;

    private static KernelParameter MostRounds(int fallback) => KernelParameter.Whole("max-iterations", fallback, 1, "Largest number of rounds", "最大迭代次数");

    private static KernelParameter Tolerance(double fallback) => KernelParameter.Above("tolerance", fallback, 0, "Rounds end when scores change by no more", "收敛阈值");

    private static double SettlingWork(KernelSize size, KernelArguments arguments) => Math.Min(arguments.Whole("max-iterations"), CommonRounds) * size.Whole;

    private static GraphKernel EigenvectorKernel() => new("eigenvector", "eigenvector", "Who is related to those who count", "特征向量中心性")
    {
        Algorithms = [typeof(Eigenvector)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters = [MostRounds(EigenvectorOptions.DefaultMaxIterations), Tolerance(EigenvectorOptions.DefaultTolerance)],
        Memory = (size, _) => Eigenvector.ExpectedMemoryInBytes(size.Nodes, size.OneWay),
        Work = SettlingWork,
        Answer = (graph, arguments, run) =>
        {
            var result = Eigenvector.Run(graph, new EigenvectorOptions { MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance") }, run);
            return new KernelAnswer(
                result.Scores.Count, [KernelText.EveryNode, KernelColumn.Number("score", "分值", row => result.Scores[row]), KernelColumn.Whole("component", "分量", row => result.Components[row])])
            {
                RankedBy = "score", Order = KernelOrder.LargestFirst,
                Findings = [KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations), KernelText.Number("error", "误差", result.Error)],
            };
        },
    };

    private static GraphKernel KatzKernel() => new("katz", "katz", "To whom many ways lead", "Katz 中心性")
    {
        Algorithms = [typeof(Katz)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Optional("alpha", 0, "What each further relationship on a way counts (default: .85 of the most there can be)", "衰减系数"),
            KernelParameter.Above("beta", KatzOptions.Default.Beta, 0, "What everybody has to begin with", "初始分值"),
            MostRounds(KatzOptions.DefaultMaxIterations), Tolerance(KatzOptions.DefaultTolerance),
        ],
        Memory = (size, _) => Katz.ExpectedMemoryInBytes(size.Nodes, size.OneWay),
        Work = (size, arguments) => 2 * SettlingWork(size, arguments),
        Answer = (graph, arguments, run) =>
        {
            var options = new KatzOptions
            {
                Alpha = arguments.Has("alpha") ? arguments.Number("alpha") : null, Beta = arguments.Number("beta"), MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance"),
            };
            var result = Katz.Run(graph, options, run);
            return KernelText.Scores(
                "score", "分值", result.Scores, KernelText.Converged(result.Converged), KernelText.Number("alpha", "衰减系数", result.Alpha), KernelText.Count("iterations", "迭代次数", result.Iterations),
                KernelText.Number("error", "误差", result.Error));
        },
    };

    private static GraphKernel HitsKernel() => new("hits", "hits", "Who is asked, and who knows whom to ask", "枢纽与权威（HITS）")
    {
        Algorithms = [typeof(Hits)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [MostRounds(HitsOptions.DefaultMaxIterations), Tolerance(HitsOptions.DefaultTolerance)],
        Memory = (size, _) => Hits.ExpectedMemoryInBytes(size.Nodes, size.OneWay),
        Work = (size, arguments) => 2 * SettlingWork(size, arguments),
        Answer = (graph, arguments, run) =>
        {
            var result = Hits.Run(graph, new HitsOptions { MaxIterations = arguments.Whole("max-iterations"), Tolerance = arguments.Number("tolerance") }, run);
            return new KernelAnswer(
                result.Hubs.Count, [KernelText.EveryNode, KernelColumn.Number("authority", "权威值", row => result.Authorities[row]), KernelColumn.Number("hub", "枢纽值", row => result.Hubs[row])])
            {
                RankedBy = "authority", Order = KernelOrder.LargestFirst,
                Findings = [KernelText.Converged(result.Converged), KernelText.Count("iterations", "迭代次数", result.Iterations), KernelText.Number("error", "误差", result.Error)],
            };
        },
    };
}
