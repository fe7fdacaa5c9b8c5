using RelGraph.Benchmarks.Data;
using RelGraph.Benchmarks.Measuring;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Benchmarks.Chains;

/// <summary>The decision-chain score of one deal: the simulation alone, against the method written down plainly, and the whole score with everything beside it, under each rule.</summary>
internal static class ChainBenchmark
{
    private const double MillisecondsAllowed = 5;
    private const double SamplingError = .02;

    public static Results Run(Settings settings)
    {
        var seats = settings.Number("seats", 12);
        var (load, at) = (Machine.Load(), DateTimeOffset.UtcNow);
        var parameters = ScoringParameters.Default;
        var graph = LiveGraph.FromFacts(LargeDeal.Workspace, LargeDeal.Facts(seats)).AsOf(LargeDeal.Today);
        var chain = new Scorebook(graph, parameters).DecisionChain(LargeDeal.Opportunity).Model
            ?? throw new InvalidOperationException("The deal has no chain.");
        RequireAgreement(chain, parameters.DecisionChain);

        // In turns, so that a change of load hits both alike.
        var simulation = Sample.Of(300, 300, () => DecisionChainFormula.Simulate(chain, parameters.DecisionChain, RunContext.Default));
        var plain = Sample.Of(5, 30, () => PlainChain.Simulate(chain, parameters.DecisionChain, 1));
        var meanField = Sample.Of(500, 500, () => DecisionChainFormula.MeanField(chain, parameters.DecisionChain));
        var figures = new List<Figure>
        {
            new($"simulation, {parameters.DecisionChain.Draws} draws: median", simulation.Median, "ms") { Baseline = plain.Median, BaselineName = "plain reference" },
            new($"simulation, {parameters.DecisionChain.Draws} draws: fastest", simulation.Fastest, "ms") { Baseline = plain.Fastest, BaselineName = "plain reference" },
            new("mean-field chain", 1000 * meanField.Median, "µs"),
        };
        foreach (var rule in new[] { DecisionRule.PowerLottery, DecisionRule.SingleDecider, DecisionRule.WeightedCommittee, DecisionRule.ScoredTender, DecisionRule.Steps })
        {
            var picture = LiveGraph.FromFacts(LargeDeal.Workspace, LargeDeal.Facts(seats, rule)).AsOf(LargeDeal.Today);
            var whole = Sample.Of(250, 100, () => new Scorebook(picture, parameters).DecisionChain(LargeDeal.Opportunity));
            figures.Add(new($"whole score in a new scorebook, {Engine.Model.Catalog.Names.Of(rule)}: median", whole.Median, "ms") { Goal = rule == DecisionRule.PowerLottery ? Goal.AtMost(MillisecondsAllowed) : null });
            figures.Add(new($"whole score in a new scorebook, {Engine.Model.Catalog.Names.Of(rule)}: fastest", whole.Fastest, "ms"));
        }

        return new Results
        {
            Benchmark = "chain",
            At = at,
            Machine = Machine.Here(),
            Work = $"one deal with {seats} seats, {chain.Vendors.Count} vendors and {chain.Influences.Count} influences; whole score: with key persons, swings, shares, reach, gaps and explanation",
            LoadBefore = load,
            LoadAfter = Machine.Load(),
            Figures = figures,
        };
    }

    /// <summary>A fast chain that says something else would be worth nothing.</summary>
    private static void RequireAgreement(ChainModel chain, DecisionChainParameters parameters)
    {
        var fast = DecisionChainFormula.Simulate(chain, parameters, RunContext.Default).Outcome;
        var plain = PlainChain.Simulate(chain, parameters with { Draws = 8 * parameters.Draws }, 1);
        for (var vendor = 0; vendor < plain.Length - 1; vendor++)
        {
            if (Math.Abs(fast.PerVendor[vendor] - plain[vendor]) > SamplingError)
            {
                throw new InvalidOperationException($"{chain.Vendors[vendor]}: the simulation says {fast.PerVendor[vendor]:f4}, the plain reference {plain[vendor]:f4}.");
            }
        }
    }
}
