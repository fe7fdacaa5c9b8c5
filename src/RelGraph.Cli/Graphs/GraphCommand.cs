using System.CommandLine;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms.Centrality;
using RelGraph.Engine.Algorithms.Communities;
using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Analytics;

namespace RelGraph.Cli.Graphs;

/// <summary><c>relgraph graph</c>: questions to the graph as a whole.</summary>
internal static class GraphCommand
{
    public static Command Create(CommandFrame frame) => frame.Group(
        "graph", "Questions to the whole graph: ranks, brokers, communities, components · 全图分析", ["relgraph graph pagerank", "relgraph graph leiden --weight strength"],
        PageRankCommand(frame), BetweennessCommand(frame), LeidenCommand(frame), ComponentsCommand(frame));

    private static Command PageRankCommand(CommandFrame frame)
    {
        var options = new GraphOptions(RelationOrientation.AsStated);
        var damping = new Option<double>("--damping") { Description = "Chance of following a relation, 0 to 0.999 · 阻尼系数", HelpName = "D", DefaultValueFactory = _ => PageRankOptions.DefaultDampingFactor };
        return frame.Define(
            "pagerank", "Who is where the relations lead · 影响力排名（PageRank）", ["relgraph graph pagerank", "relgraph graph pagerank --relations influences --weight strength --orientation reversed", "relgraph graph pagerank --out ranks.csv --json"],
            (parsed, session) => new GraphQuestion(options).ScoresAsync(parsed, session, (engine, selection, run) =>
                engine.PageRankAsync(selection, PageRankOptions.Default with { DampingFactor = parsed.GetValue(damping) }, run)),
            [damping, .. options.All]);
    }

    private static Command BetweennessCommand(CommandFrame frame)
    {
        var options = new GraphOptions(RelationOrientation.Undirected);
        var distance = new Option<bool>("--distance") { Description = "The weight is a length, not a strength · 权重表示距离" };
        var sample = new Option<int?>("--sample") { Description = "Estimate from paths that start at so many nodes (default: exact) · 抽样节点数", HelpName = "N" };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the sample · 随机种子", HelpName = "N" };
        return frame.Define(
            "betweenness", "Who stands between the others · 中介中心性", ["relgraph graph betweenness", "relgraph graph betweenness --relations works-with,reports-to --top 5", "relgraph graph betweenness --sample 256 --seed 7"],
            (parsed, session) => new GraphQuestion(options).ScoresAsync(parsed, session, (engine, selection, run) =>
            {
                var length = parsed.GetValue(distance) ? PathLength.Distance : PathLength.Hops;
                return parsed.GetValue(sample) is { } size
                    ? engine.EstimateBetweennessAsync(selection, length, size, run with { Seed = parsed.GetValue(seed) })
                    : engine.BetweennessAsync(selection, length, run);
            }),
            [distance, sample, seed, .. options.All]);
    }

    private static Command LeidenCommand(CommandFrame frame)
    {
        var options = new GraphOptions(RelationOrientation.Undirected);
        var resolution = new Option<double>("--resolution") { Description = "Above 1 for more and smaller communities · 分辨率", HelpName = "G", DefaultValueFactory = _ => LeidenOptions.DefaultResolution };
        var seed = new Option<ulong>("--seed") { Description = "Seed of the search · 随机种子", HelpName = "N" };
        return frame.Define(
            "leiden", "Who forms a group; direction is ignored · 社区发现（Leiden）", ["relgraph graph leiden", "relgraph graph leiden --weight strength --resolution 2", "relgraph graph leiden --out communities.csv --engine server"],
            (parsed, session) => new GraphQuestion(options).GroupsAsync(parsed, session, (engine, selection, run) =>
                engine.LeidenAsync(selection, LeidenOptions.Default with { Resolution = parsed.GetValue(resolution) }, run with { Seed = parsed.GetValue(seed) })),
            [resolution, seed, .. options.All]);
    }

    private static Command ComponentsCommand(CommandFrame frame)
    {
        var options = new GraphOptions(RelationOrientation.AsStated);
        var strong = new Option<bool>("--strong") { Description = "A way from each to the other along the relations · 强连通" };
        return frame.Define(
            "components", "What hangs together at all · 连通分量", ["relgraph graph components", "relgraph graph components --relations owns-share", "relgraph graph components --strong --relations influences"],
            (parsed, session) => new GraphQuestion(options).GroupsAsync(parsed, session, (engine, selection, run) =>
                engine.ComponentsAsync(selection, new ComponentsOptions { Kind = parsed.GetValue(strong) ? ComponentKind.Strong : ComponentKind.Weak }, run)),
            [strong, .. options.All]);
    }
}
