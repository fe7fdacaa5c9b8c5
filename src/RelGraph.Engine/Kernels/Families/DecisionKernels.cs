using RelGraph.Engine.Algorithms;
using RelGraph.Engine.Algorithms.Opinions;
using RelGraph.Engine.Algorithms.Voting;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Kernels.Families;

/// <summary>Who decides, and who moves those who do.</summary>
internal static class DecisionKernels
{
    internal static IReadOnlyList<GraphKernel> All { get; } =
    [
        VotingKernel("banzhaf", "Whose vote decides how often, all coalitions being equally likely", "投票权力指数（Banzhaf）", typeof(Banzhaf), Banzhaf.Run),
        VotingKernel("shapley-shubik", "Whose vote decides how often, all orders of joining being equally likely", "投票权力指数（Shapley–Shubik）", typeof(ShapleyShubik), ShapleyShubik.Run),
        OpinionKernel(),
    ];

    private static GraphKernel VotingKernel(string name, string summary, string chinese, Type algorithm, Func<VotingGame, RunContext, VotingPowerResult> measure) => new(name, "voting", summary, chinese)
    {
        Algorithms = [algorithm],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters =
        [
            KernelParameter.Node("of", "What is decided on or owned: those with a relationship to it vote", "被表决或被持有的对象"),
            KernelParameter.Number("quota", .5, 0, 1, "Share of all votes that those in favour must pass; 1 for all votes", "通过所需票数比例"),
            KernelParameter.Whole("scale", 100, 1, "Votes for a weight of 1; votes are whole numbers", "权重换算为票数的倍数"),
            KernelParameter.Nodes("vetoes", "Voters without whom nothing passes", "有一票否决权者"),
        ],
        Memory = (_, arguments) => 8L * VotingGame.MostVoters * (1 + (long)Math.Min(VotingGame.LargestQuota, VotingGame.MostVoters * (double)arguments.Whole("scale") * arguments.Number("quota"))),
        Work = (size, arguments) => size.Whole + Math.Pow(Math.Min(size.Nodes, VotingGame.MostVoters), 3) * Math.Min(VotingGame.LargestQuota, 10.0 * arguments.Whole("scale")),
        Answer = (graph, arguments, run) => Vote(graph, arguments, measure, run),
    };

    private static GraphKernel OpinionKernel() => new("opinion-effects", "opinions", "Whose opinion moves the others' when all listen to each other", "意见影响力（Friedkin–Johnsen）")
    {
        Algorithms = [typeof(FriedkinJohnsen)],
        ReadsDirection = true, ReadsWeights = true, UsualOrientation = RelationOrientation.AsStated,
        Parameters = [KernelParameter.Number("susceptibility", .5, 0, .999, "How far everybody follows others rather than his own opinion", "易受影响程度")],
        Memory = (size, _) => 24 * Math.Min(size.Nodes, FriedkinJohnsen.MostPeople) * Math.Min(size.Nodes, FriedkinJohnsen.MostPeople) + 1024,
        Work = (size, _) => size.Whole + Math.Pow(Math.Min(size.Nodes, FriedkinJohnsen.MostPeople), 3),
        Answer = Listen,
    };

    private static KernelAnswer Vote(CsrGraph graph, KernelArguments arguments, Func<VotingGame, RunContext, VotingPowerResult> measure, RunContext run)
    {
        var (of, scale) = (arguments.Node("of"), arguments.Whole("scale"));
        var voters = CsrGraph.Relationships(graph).Where(one => one.To == of && one.From != of && one.Weight > 0).ToArray();
        if (voters.Length == 0)
        {
            throw new ArgumentException("Nobody votes: no relationship of a weight above 0 leads to the node.");
        }

        var exact = voters.Select(one => Math.Round(one.Weight * scale)).ToArray();
        if (exact.Sum() > VotingGame.LargestQuota)
        {
            throw new ArgumentException($"There are {exact.Sum():0} votes: at most {VotingGame.LargestQuota} can be counted; take a smaller scale.");
        }

        var votes = Array.ConvertAll(exact, one => (int)one);
        var total = votes.Sum();
        var needed = (int)Math.Clamp(Math.Floor(arguments.Number("quota") * total) + 1, 1, Math.Max(1, total));
        var vetoes = (arguments.Nodes("vetoes") ?? []).Distinct().Select(node => Array.FindIndex(voters, one => one.From == node) is var place and >= 0
            ? place
            : throw new ArgumentException($"Node {node} has a veto but no relationship to what is decided."));
        var power = measure(new VotingGame(needed, votes, vetoes), run);
        return new KernelAnswer(
            voters.Length,
            [
                KernelColumn.Node("node", "节点", row => voters[row].From), KernelColumn.Whole("votes", "票数", row => votes[row]), KernelColumn.Number("decisive", "决定性概率", row => power.Raw[row]),
                KernelColumn.Number("share", "权力份额", row => power.Shares[row]),
            ])
        {
            RankedBy = "share", Order = KernelOrder.LargestFirst, Findings = [KernelText.Count("votes", "总票数", total), KernelText.Count("needed", "通过所需票数", needed)],
        };
    }

    private static KernelAnswer Listen(CsrGraph graph, KernelArguments arguments, RunContext run)
    {
        run.Cancellation.ThrowIfCancellationRequested();
        run.Report("settling", 0, 1);
        var count = graph.NodeCount;
        if (count > FriedkinJohnsen.MostPeople)
        {
            throw new ArgumentException($"There are {count} people: opinions are settled for groups of up to {FriedkinJohnsen.MostPeople}; take a smaller part.");
        }

        // An entry says how far the person of its column moves the one of its row.
        var influence = new double[count * count];
        foreach (var one in CsrGraph.Relationships(graph))
        {
            influence[one.To * count + one.From] = one.Weight;
        }

        var susceptibility = new double[count];
        Array.Fill(susceptibility, arguments.Number("susceptibility"));
        var group = FriedkinJohnsen.Prepare(influence, susceptibility);
        return new KernelAnswer(
            count,
            [
                KernelText.EveryNode, KernelColumn.Number("moves-others", "对他人影响", row => Enumerable.Range(0, count).Where(other => other != row).Sum(other => group.Effect(row, other))),
                KernelColumn.Number("keeps-own", "坚持己见", row => group.Effect(row, row)),
            ])
        {
            RankedBy = "moves-others", Order = KernelOrder.LargestFirst,
        };
    }
}
