using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Algorithms.Chains;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Algorithms.Ranking;
using RelGraph.Engine.Execution;

namespace RelGraph.Benchmarks.Queries;

/// <summary>The questions and what they are asked of.</summary>
internal sealed class PreparedGraph(CsrGraph graph, bool isMedium)
{
    private const int First = 50;

    private readonly ReliablePathIndex _paths = ReliablePathIndex.Prepare(graph, RunContext.Default);
    private readonly VertexCutIndex _cuts = VertexCutIndex.Prepare(graph, VertexCutOptions.Default);
    private readonly PersonalisedPageRankIndex _ranks = PersonalisedPageRankIndex.Prepare(graph, RunContext.Default);
    private readonly LiveConstraint _constraint = LiveConstraint.Of(graph, RunContext.Default);
    private int _unproved;

    /// <summary>How many orders were asked for and ended unproved, because scores were too near each other.</summary>
    public int Unproved => _unproved;

    public IReadOnlyList<Query> Queries =>
    [
        new("best-path", "best introduction path", (from, to, run) => [Length(from, to, 1, run).FirstOrDefault(double.PositiveInfinity)])
        {
            Median = isMedium ? 1.5 : .3, NinetyNinth = isMedium ? 50 : 5, ForPeers = 12,
        },
        new("five-paths", "five best paths without loops, exact", (from, to, run) => Length(from, to, 5, run)) { NinetyNinth = isMedium ? 120 : 15, ForPeers = isMedium ? 0 : 3, Share = .5 },
        new("members", "the 50 nearest by personalised PageRank, proved to be those", (from, _, run) => Ranked(from, RankCertainty.Members, run)) { Share = .2 },
        new("order", "the same, and proved to be in that order", (from, _, run) => Ranked(from, RankCertainty.Order, run)) { NinetyNinth = isMedium ? 10 : 3, Share = .1 },
        new("vertex-cut", "fewest people without whom two are parted", (from, to, run) => [_cuts.Find(from, to, run).Nodes?.Count ?? -1]) { NinetyNinth = isMedium ? null : 10, ForPeers = isMedium ? 0 : 5 },
        new("constraint", "constraint of everybody after one new tie", Tie) { NinetyNinth = 1 },
    ];

    private double[] Length(int from, int to, int count, RunContext run) =>
        [.. _paths.Find(from, to, new ReliablePathQuery { Count = count }, run).Paths.Select(path => -Math.Log(path.Reliability))];

    private double[] Ranked(int from, RankCertainty certainty, RunContext run)
    {
        var found = _ranks.Find(from, new PersonalisedPageRankOptions { Count = First, Certainty = certainty, Tolerance = 1e-12 }, run);
        _unproved += certainty == RankCertainty.Order && !found.IsOrderProved ? 1 : 0;
        return [found.Nodes.Count];
    }

    private double[] Tie(int from, int to, RunContext run) => [_constraint.Set(from, to, _constraint.WeightOf(from, to) == 0 ? .5 : 0).Count];
}
