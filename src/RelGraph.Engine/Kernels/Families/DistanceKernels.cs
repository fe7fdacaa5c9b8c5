using RelGraph.Engine.Algorithms.Distances;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>How far everybody is from one.</summary>
internal static class DistanceKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [HopsKernel(), LengthsKernel()];

    private static GraphKernel HopsKernel() => new("hop-distances", "distances", "How many relationships away everybody is from one", "跳数距离")
    {
        Algorithms = [typeof(HopDistances)],
        ReadsDirection = true,
        Parameters = [KernelText.From],
        Memory = (size, _) => size.Bytes(8, 0),
        Work = (size, _) => size.Whole,
        Answer = (graph, arguments, run) =>
        {
            var result = HopDistances.Run(graph, arguments.Node("from"), run);
            return new KernelAnswer(
                result.Hops.Count, [KernelText.EveryNode, KernelColumn.Whole("hops", "跳数", row => result.Hops[row] == HopDistancesResult.Unreachable ? null : result.Hops[row])])
            {
                RankedBy = "hops", Order = KernelOrder.SmallestFirst, Findings = [KernelText.Count("reached", "可达节点数", result.Reached), KernelText.Count("farthest", "最远跳数", result.Farthest)],
            };
        },
    };

    private static GraphKernel LengthsKernel() => new("shortest-distances", "distances", "How far everybody is from one when weights are lengths", "最短距离")
    {
        Algorithms = [typeof(ShortestDistances)],
        ReadsDirection = true, ReadsWeights = true,
        Parameters = [KernelText.From],
        Memory = (size, _) => size.Bytes(24, 0),
        Work = (size, _) => size.Whole * Math.Max(1, Math.Log2(size.Nodes + 1) / 2),
        Answer = (graph, arguments, run) =>
        {
            var result = ShortestDistances.Run(graph, arguments.Node("from"), run);
            return new KernelAnswer(
                result.Distances.Count,
                [
                    KernelText.EveryNode, KernelColumn.Number("distance", "距离", row => double.IsFinite(result.Distances[row]) ? result.Distances[row] : null),
                    KernelColumn.Node("previous", "前一节点", row => result.Previous[row] == ShortestDistancesResult.None ? null : result.Previous[row]),
                ])
            {
                RankedBy = "distance", Order = KernelOrder.SmallestFirst, Findings = [KernelText.Count("reached", "可达节点数", result.Reached)],
            };
        },
    };
}
