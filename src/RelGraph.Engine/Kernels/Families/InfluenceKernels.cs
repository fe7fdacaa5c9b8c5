using RelGraph.Engine.Algorithms.Influence;
using RelGraph.Engine.Analytics;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>How word spreads.</summary>
internal static class InfluenceKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [CascadeKernel(), SeedsKernel()];

    /// <summary>With so many relationships each, chances that are not small reach most of the graph from anywhere: a set then holds most nodes.</summary>
    private const long DenseDegree = 2;

    /// <summary>Sets that are drawn at least, half to choose and half to judge.</summary>
    private const long LeastSets = 512;

    private static GraphKernel CascadeKernel() => new("independent-cascade", "influence", "How far word spreads from some people when weights are chances", "独立级联传播范围")
    {
        Algorithms = [typeof(IndependentCascade)],
        ReadsDirection = true, ReadsWeights = true, WeightsAreChances = true, IsRandom = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Nodes("seeds", "Who knows at first", "最初知情者", isRequired: true),
            KernelParameter.Whole("draws", IndependentCascadeOptions.DefaultDraws, 2, "Number of trials", "试验次数"),
        ],
        Memory = (size, _) => size.Bytes(8L * size.Threads, 0),
        Work = (size, arguments) => (double)arguments.Whole("draws") * Math.Min(size.Whole, arguments.Nodes("seeds")!.Count * 50.0 * Math.Max(1, (double)size.Relationships / Math.Max(1, size.Nodes))),
        Answer = (graph, arguments, run) =>
        {
            var result = IndependentCascade.Run(graph, new IndependentCascadeOptions { Seeds = arguments.Nodes("seeds")!, Draws = arguments.Whole("draws") }, run);
            return new KernelAnswer(
                1, [KernelColumn.Number("spread", "传播人数", _ => result.Spread), KernelColumn.Number("standard-error", "标准误", _ => result.StandardError), KernelColumn.Whole("draws", "试验次数", _ => result.Draws)]);
        },
    };

    private static GraphKernel SeedsKernel() => new("influential-seeds", "influence", "Whom to tell so that word spreads furthest", "影响力最大化")
    {
        Algorithms = [typeof(InfluentialSeeds)],
        ReadsDirection = true, ReadsWeights = true, WeightsAreChances = true, IsRandom = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Whole("count", InfluentialSeedsOptions.DefaultCount, 1, "How many to tell", "选取人数"),
            KernelParameter.Number("slack", InfluentialSeedsOptions.DefaultSlack, .01, .6, "The spread is at least 1 − 1/e − slack of the best", "近似宽限"),
            KernelParameter.Number("failure-probability", InfluentialSeedsOptions.DefaultFailureProbability, 1e-9, .5, "Chance that this does not hold", "失败概率"),
        ],
        Memory = (size, arguments) => size.Bytes(48, 24) + Math.Max((long)(Samples(size, arguments) * 8 * 16), size.Relationships >= DenseDegree * size.Nodes ? 8 * LeastSets * size.Nodes : 0),
        Work = (size, arguments) => size.Whole + Samples(size, arguments) * 32,
        Answer = (graph, arguments, run) =>
        {
            var options = new InfluentialSeedsOptions { Count = arguments.Whole("count"), Slack = arguments.Number("slack"), FailureProbability = arguments.Number("failure-probability") };
            var result = InfluentialSeeds.Run(graph, options, run);
            return KernelText.List(
                result.Seeds, KernelText.Number("spread", "传播人数", result.Spread), KernelText.Number("least-spread", "传播人数下界", result.LeastSpread), KernelText.Number("most-spread", "最优传播上界", result.MostSpread),
                KernelText.Number("guarantee", "保证比例", result.Guarantee), KernelText.Count("samples", "抽样集合数", result.Samples));
        },
    };

    /// <summary>Sets that are commonly enough: (k ln V + ln 1/δ) / ε², far from the worst case.</summary>
    private static double Samples(KernelSize size, KernelArguments arguments) => Math.Min(
        1e9, (arguments.Whole("count") * Math.Log(size.Nodes + 2) + Math.Log(1 / arguments.Number("failure-probability"))) / (arguments.Number("slack") * arguments.Number("slack")));
}
