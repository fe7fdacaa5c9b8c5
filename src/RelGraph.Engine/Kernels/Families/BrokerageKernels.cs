using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who connects others.</summary>
internal static class BrokerageKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } = [ConstraintKernel(), RolesKernel(), ReachingKernel(), FragmentingKernel()];

    private static KernelParameter Count => KernelParameter.Whole("count", 3, 1, "How many to choose", "选取人数", 1000);

    private static KernelParameter MaxSets => KernelParameter.Whole("max-sets", KeyPlayersOptions.DefaultMaxSets, 0, "Up to so many sets all are tried, and the best is exact", "穷举集合数上限");

    private static GraphKernel ConstraintKernel() => new("constraint", "constraint", "Who bridges groups that would not meet otherwise", "结构洞（约束度）")
    {
        Algorithms = [typeof(Constraint)],
        ReadsWeights = true,
        Parameters = [KernelParameter.Nodes("only", "Only these nodes (default: all)", "只计算这些节点")],
        Memory = (size, _) => Constraint.ExpectedMemoryInBytes(size.Nodes, size.Relationships, size.Threads) + size.OneWay * 32,
        Work = (size, _) => TriangleWork(size),
        Answer = MeasureHoles,
    };

    private static GraphKernel RolesKernel() => new("brokerage-roles", "brokerage-roles", "Between which groups each person stands", "中介角色（Gould–Fernandez）")
    {
        Algorithms = [typeof(GouldFernandez)],
        ReadsDirection = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [KernelParameter.Groups("groups", "The group of each node", "每个节点所属群组")],
        Memory = (size, _) => size.Bytes(100, 64),
        Work = (size, _) => TriangleWork(size),
        Answer = CountRoles,
    };

    private static GraphKernel ReachingKernel() => new("key-players-reaching", "key-players", "Which few together reach most", "关键人物：触达最多")
    {
        Algorithms = [typeof(KeyPlayersReaching)],
        ReadsDirection = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [Count, KernelParameter.Whole("max-hops", KeyPlayersOptions.DefaultMaxHops, 1, "How far a chosen one reaches", "触达跳数"), MaxSets],
        Memory = (size, _) => size.Bytes(100, 0),
        Work = (size, arguments) => Reach(size, arguments.Whole("max-hops")) * size.Nodes + Sets(size, arguments) * Reach(size, arguments.Whole("max-hops")),
        Answer = (graph, arguments, run) => Players(
            "reached", "触达人数", KeyPlayersReaching.Run(graph, new KeyPlayersOptions { Count = arguments.Whole("count"), MaxHops = arguments.Whole("max-hops"), MaxSets = arguments.Whole("max-sets") }, run)),
    };

    private static GraphKernel FragmentingKernel() => new("key-players-fragmenting", "key-players", "Which few the network would miss most", "关键人物：缺失影响最大")
    {
        Algorithms = [typeof(KeyPlayersFragmenting)],
        Parameters = [Count, MaxSets],
        Memory = (size, _) => size.Bytes(60, 0) + size.BothWaysBytes,
        Work = (size, arguments) => (size.Nodes * (double)arguments.Whole("count") + Sets(size, arguments)) * size.Whole,
        Answer = (graph, arguments, run) => Players(
            "fragmentation", "破碎度", KeyPlayersFragmenting.Run(graph, new KeyPlayersOptions { Count = arguments.Whole("count"), MaxSets = arguments.Whole("max-sets") }, run)),
    };

    /// <summary>Looking at the neighbours of each tie's end with fewer of them.</summary>
    internal static double TriangleWork(KernelSize size) => size.Whole + size.Relationships * Math.Min(Math.Sqrt(size.Relationships), 1 + 4.0 * size.Relationships / Math.Max(1, size.Nodes));

    private static double Sets(KernelSize size, KernelArguments arguments) => Math.Min(arguments.Whole("max-sets"), Math.Pow(size.Nodes, Math.Min(arguments.Whole("count"), 3)));

    private static double Reach(KernelSize size, int hops) => Math.Min(size.Whole, Math.Pow(1 + (double)size.Relationships / Math.Max(1, size.Nodes), Math.Min(hops, 30)));

    private static KernelAnswer MeasureHoles(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var nodes = arguments.Nodes("only")?.Distinct().ToArray();
        var values = Constraint.Run(graph, new ConstraintOptions { Nodes = nodes }, run).Values;
        ConstraintValue? At(int row) => values[nodes?[row] ?? row];
        return new KernelAnswer(
            nodes?.Length ?? values.Count,
            [
                KernelColumn.Node("node", "节点", row => nodes?[row] ?? row), KernelColumn.Number("constraint", "约束度", row => At(row)?.Constraint), KernelColumn.Number("effective-size", "有效规模", row => At(row)?.EffectiveSize),
                KernelColumn.Number("efficiency", "效率", row => At(row)?.Efficiency), KernelColumn.Number("hierarchy", "等级度", row => At(row)?.Hierarchy), KernelColumn.Whole("degree", "联系人数", row => At(row)?.Degree),
            ])
        {
            RankedBy = "constraint", Order = KernelOrder.SmallestFirst,
        };
    }

    private static KernelAnswer CountRoles(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        var roles = GouldFernandez.Run(graph, arguments.Groups("groups"), run).Roles;
        return new KernelAnswer(
            roles.Count,
            [
                KernelText.EveryNode, KernelColumn.Whole("coordinator", "协调者", row => roles[row].Coordinator), KernelColumn.Whole("gatekeeper", "守门人", row => roles[row].Gatekeeper),
                KernelColumn.Whole("representative", "代表", row => roles[row].Representative), KernelColumn.Whole("itinerant", "顾问", row => roles[row].Itinerant),
                KernelColumn.Whole("liaison", "联络人", row => roles[row].Liaison), KernelColumn.Whole("total", "合计", row => roles[row].Total),
            ])
        {
            RankedBy = "total", Order = KernelOrder.LargestFirst,
        };
    }

    private static KernelAnswer Players(string name, string chinese, KeyPlayersResult result) =>
        KernelText.List(result.Nodes, KernelText.Number(name, chinese, result.Value), KernelText.Flag("exact", "精确", result.IsExact));
}
