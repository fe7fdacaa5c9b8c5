using RelGraph.Engine.Algorithms.Paths;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>What several families say alike.</summary>
internal static class KernelText
{
    internal static KernelParameter From { get; } = KernelParameter.Node("from", "The start", "起点");

    internal static KernelParameter To { get; } = KernelParameter.Node("to", "The goal", "终点");

    internal static KernelParameter Forbidden { get; } = KernelParameter.Nodes("forbidden", "Nodes no path may go through", "路径不得经过的节点");

    /// <summary>The column of an answer that has a row for every node.</summary>
    internal static KernelColumn EveryNode { get; } = KernelColumn.Node("node", "节点", row => row);

    /// <summary>A number for each node.</summary>
    internal static KernelAnswer Scores(string name, string chinese, IReadOnlyList<double> scores, params KernelFinding[] findings) =>
        new(scores.Count, [EveryNode, KernelColumn.Number(name, chinese, row => scores[row])]) { RankedBy = name, Order = KernelOrder.LargestFirst, Findings = findings };

    /// <summary>A group for each node.</summary>
    internal static KernelAnswer Groups(string name, string chinese, IReadOnlyList<int> groups, params KernelFinding[] findings) =>
        new(groups.Count, [EveryNode, KernelColumn.Whole(name, chinese, row => groups[row])]) { GroupedBy = name, Findings = findings };

    /// <summary>A list of nodes, each with its place.</summary>
    internal static KernelAnswer List(IReadOnlyList<int> nodes, params KernelFinding[] findings) =>
        new(nodes.Count, [KernelColumn.Whole("place", "次序", row => row + 1), KernelColumn.Node("node", "节点", row => nodes[row])]) { Findings = findings };

    internal static KernelFinding Count(string name, string chinese, long value) => new(name, chinese, value);

    internal static KernelFinding Number(string name, string chinese, double? value) => new(name, chinese, value);

    internal static KernelFinding Flag(string name, string chinese, bool value) => new(name, chinese, value);

    internal static KernelFinding Converged(bool value) => Flag("converged", "已收敛", value);

    internal static IReadOnlySet<int> Set(IReadOnlyList<int>? nodes) => nodes is null ? new HashSet<int>() : nodes.ToHashSet();

    /// <summary>Paths, best first.</summary>
    internal static KernelAnswer Paths(IReadOnlyList<ReliablePath> paths) => new(
        paths.Count,
        [
            KernelColumn.Whole("place", "次序", row => row + 1), KernelColumn.Number("reliability", "可靠度", row => paths[row].Reliability),
            KernelColumn.Whole("hops", "跳数", row => paths[row].Hops), KernelColumn.Nodes("path", "路径", row => paths[row].Nodes),
        ])
    {
        Findings = [Count("paths", "路径数", paths.Count)],
    };
}
