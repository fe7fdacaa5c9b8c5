using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>What holds a chain together, and where it breaks.</summary>
internal static class ChainKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [DominatorsKernel(), VertexCutKernel(), FlowKernel(), ReliabilityKernel()];

    private static GraphKernel DominatorsKernel() => new("dominators", "dominators", "Through whom every way from one node must lead", "必经之人（支配节点）")
    {
        Algorithms = [typeof(Dominators)],
        ReadsDirection = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [KernelText.From],
        Memory = (size, _) => size.Bytes(48, 10),
        Work = (size, _) => 4 * size.Whole,
        Answer = FindDominators,
    };

    private static GraphKernel VertexCutKernel() => new("vertex-cut", "vertex-cut", "Without whom there is no way from one to another", "最小点割集")
    {
        Algorithms = [typeof(VertexCutIndex)],
        ReadsDirection = true,
        Parameters = [KernelText.From, KernelText.To, KernelParameter.Above("least-weight", double.Epsilon, 0, "Relationships lighter than this do not count", "最小权重")],
        Memory = (size, _) => size.Bytes(32, 0) + size.OneWay * 12,
        Work = (size, _) => size.Whole * (2 + Math.Min(32, (double)size.Relationships / Math.Max(1, size.Nodes))),
        Answer = FindCut,
    };

    private static GraphKernel FlowKernel() => new("maximum-flow", "maximum-flow", "How much can pass from one to another, and where it is narrowest", "最大流与瓶颈")
    {
        Algorithms = [typeof(MaximumFlow)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [KernelText.From, KernelText.To],
        Memory = (size, _) => size.Bytes(64, 64),
        Work = (size, _) => size.Whole * Math.Min(Math.Sqrt(size.Nodes), 200),
        Answer = FindFlow,
    };

    private static GraphKernel ReliabilityKernel() => new("two-terminal-reliability", "two-terminal-reliability", "How likely any way at all carries through", "两点连通可靠度")
    {
        Algorithms = [typeof(TwoTerminalReliability)],
        ReadsDirection = true, ReadsWeights = true, WeightsAreChances = true,
        Parameters = [KernelText.From, KernelText.To, KernelParameter.Whole("max-steps", TwoTerminalReliabilityOptions.DefaultMaxSteps, 1, "Largest number of relationships decided; the rest stays between the bounds", "最大分解步数")],
        Memory = (size, arguments) => size.Bytes(76, 12) + size.OneWay * 28 + 100L * arguments.Whole("max-steps"),
        Work = (size, arguments) => 4 * size.Whole + arguments.Whole("max-steps") * Math.Min(size.Whole, 256),
        Answer = (graph, arguments, run) =>
        {
            var result = TwoTerminalReliability.Run(graph, arguments.Node("from"), arguments.Node("to"), new TwoTerminalReliabilityOptions { MaxSteps = arguments.Whole("max-steps") }, run);
            return new KernelAnswer(
                1,
                [KernelColumn.Number("at-least", "下界", _ => result.Lower), KernelColumn.Number("at-most", "上界", _ => result.Upper), KernelColumn.Flag("exact", "精确", _ => result.IsExact)]);
        },
    };

    private static KernelAnswer FindDominators(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var from = arguments.Node("from");
        var nearest = Dominators.Run(graph, from, run).Nearest;
        var needed = new int[nearest.Count];
        var reached = 0;
        for (var node = 0; node < needed.Length; node++)
        {
            reached += nearest[node] >= 0 || node == from ? 1 : 0;
            if (nearest[node] >= 0)
            {
                needed[nearest[node]]++;
            }
        }

        return new KernelAnswer(
            nearest.Count,
            [
                KernelText.EveryNode, KernelColumn.Node("nearest", "最近必经者", row => nearest[row] < 0 ? null : nearest[row]),
                KernelColumn.Whole("nearest-of", "直接支配数", row => needed[row]),
            ])
        {
            RankedBy = "nearest-of", Order = KernelOrder.LargestFirst, Findings = [KernelText.Count("reached", "可达节点数", reached)],
        };
    }

    private static KernelAnswer FindCut(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var index = VertexCutIndex.Prepare(graph, new VertexCutOptions { LeastWeight = arguments.Number("least-weight") }, run);
        var result = index.Find(arguments.Node("from"), arguments.Node("to"), run);
        var nodes = result.Nodes ?? [];
        // Every path needs a node of its own to be cut, so each has exactly one of them.
        var paths = nodes.Select(node => result.Paths.First(path => path.Contains(node))).ToArray();
        return new KernelAnswer(nodes.Count, [KernelColumn.Node("node", "节点", row => nodes[row]), KernelColumn.Nodes("path", "需切断的路径", row => paths[row])])
        {
            Findings = [KernelText.Flag("can-be-parted", "可被切断", result.Nodes is not null), KernelText.Count("nodes", "节点数", nodes.Count)],
        };
    }

    private static KernelAnswer FindFlow(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var result = MaximumFlow.Run(graph, arguments.Node("from"), arguments.Node("to"), run);
        var bottleneck = result.Bottleneck.Select(one => (one.From, one.To)).ToHashSet();
        return new KernelAnswer(
            result.Flows.Count,
            [
                KernelColumn.Node("from", "起点", row => result.Flows[row].From), KernelColumn.Node("to", "终点", row => result.Flows[row].To), KernelColumn.Number("flow", "流量", row => result.Flows[row].Weight),
                KernelColumn.Flag("bottleneck", "瓶颈", row => bottleneck.Contains((result.Flows[row].From, result.Flows[row].To))),
            ])
        {
            RankedBy = "flow", Order = KernelOrder.LargestFirst, Findings = [KernelText.Number("value", "最大流量", result.Value)],
        };
    }
}
