using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>Whom to tell so that word spreads furthest in the independent cascade model: OPIM-C, by sets of people from whom one drawn at random would be reached.</summary>
/// <remarks>
/// The choice spreads at least (1 − 1/e − ε) of the best possible, but for the chance δ. Half of the sets choose, the other half judge; their number is doubled until the two bounds are near enough.
/// Conventions: weights are chances in [0, 1], others are refused; self-loops change nothing; of people who add equally much the one with the smaller number is chosen.
/// Expected O((k ln V + ln 1/δ)·(V + E)/ε²) time at worst, commonly far less; 8 bytes for every member of every set. The same bits for the same graph, options and seed, for any number of threads.
/// Not for the spread of a choice made already: see <see cref="IndependentCascade"/>.
/// Reference: Tang, Tang, Xiao and Yuan, Online processing algorithms for influence maximization, 2018, doi:10.1145/3183713.3183749.
/// </remarks>
public static class InfluentialSeeds
{
    /// <summary>Chooses.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A weight is not a chance.</exception>
    public static InfluentialSeedsResult Run(IGraphView graph, InfluentialSeedsOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        CascadeChecks.Weights(rows);
        var (nodes, count) = (rows.NodeCount, Math.Min(options.Count, rows.NodeCount));
        if (count == 0)
        {
            return new InfluentialSeedsResult([], 0, 0, 0, 0);
        }

        var bounds = new SpreadBounds(nodes, count, options);
        var reversed = CsrGraph.Reversed(rows, run);
        var (choosing, judging) = (new ReachableSets(reversed, 1), new ReachableSets(reversed, 2));
        for (var (samples, round) = (bounds.FirstSamples, 1); ; (samples, round) = (Math.Min(2 * samples, bounds.MostSamples), round + 1))
        {
            run.Report("choosing", round, bounds.Rounds);
            choosing.GrowTo(samples, run);
            judging.GrowTo(samples, run);
            var choice = GreedyCover.Run(choosing, count, run);
            var covered = judging.CountMeeting(choice.Seeds);
            var (least, most) = (bounds.Least(covered, samples), bounds.Most(choice.MostCovered, samples));
            if (least >= bounds.Target * most || samples >= bounds.MostSamples || round >= bounds.Rounds)
            {
                return new InfluentialSeedsResult(choice.Seeds, nodes * (double)covered / samples, Math.Max(least, count), Math.Min(most, nodes), samples);
            }
        }
    }
}
