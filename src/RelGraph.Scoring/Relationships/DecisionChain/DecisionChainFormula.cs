using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.DecisionChain.Rules;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The decision-chain formula of scoring.md 5.2 on a plain model: draws, influence, choice, rule.</summary>
public static class DecisionChainFormula
{
    /// <summary>Steps 2 to 4 once on the posterior means, without draws: for swing, shares, what-if lists and the pocket calculator.</summary>
    /// <param name="chain">The chain; at least one seat and one vendor.</param>
    /// <param name="parameters">Parameters of the measure.</param>
    public static ChainOutcome MeanField(ChainModel chain, DecisionChainParameters parameters)
    {
        var kernel = new ChainKernel(chain, parameters);
        return MeanField(kernel, Means(chain));
    }

    /// <summary>All five steps.</summary>
    /// <param name="chain">The chain; at least one seat and one vendor.</param>
    /// <param name="parameters">Parameters of the measure, the number of draws among them.</param>
    /// <param name="run">Seed and cancellation.</param>
    /// <remarks>O(n³ + draws·V·n²) time for n seats and V vendors, O(draws·V·n) space; the same bits for the same seed.</remarks>
    public static ChainSimulation Simulate(ChainModel chain, DecisionChainParameters parameters, RunContext run)
    {
        var kernel = new ChainKernel(chain, parameters);
        var (seats, vendors, draws) = (kernel.Seats, kernel.Vendors, parameters.Draws);
        var normals = Normals(chain, draws, run.Seed);
        var lottery = chain.Rule is DecisionRule.PowerLottery or DecisionRule.None ? PowerLotteryRule.Shares(chain) : [];
        var means = Means(chain);
        var spreads = Spreads(chain);
        var stands = new double[seats * vendors];
        var outcome = new double[vendors + 1];
        var sums = new double[vendors + 1];
        var seatSums = new double[lottery.Length];
        var perDraw = new double[vendors][];
        for (var vendor = 0; vendor < vendors; vendor++)
        {
            perDraw[vendor] = new double[draws];
        }

        for (var draw = 0; draw < draws; draw++)
        {
            if ((draw & 255) == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            for (var cell = 0; cell < stands.Length; cell++)
            {
                stands[cell] = Math.Clamp(means[cell] + (spreads[cell] * normals[(cell * draws) + draw]), -1, 1);
            }

            kernel.Evaluate(stands, outcome);
            for (var vendor = 0; vendor < vendors; vendor++)
            {
                sums[vendor] += outcome[vendor];
                perDraw[vendor][draw] = outcome[vendor];
            }

            sums[vendors] += outcome[vendors];
            if (lottery.Length > 0)
            {
                var passed = kernel.Unblocked(0);
                for (var seat = 0; seat < lottery.Length; seat++)
                {
                    seatSums[seat] += lottery[seat] * kernel.Choices[seat * (vendors + 1)] * passed;
                }
            }
        }

        return new ChainSimulation(
            new ChainOutcome([.. sums.Take(vendors).Select(sum => sum / draws)], sums[vendors] / draws),
            [.. perDraw.Select(Quantiles)],
            [.. seatSums.Select(sum => sum / draws)]);
    }

    /// <summary>x⁰ on the posterior means: seat by seat, one per vendor.</summary>
    internal static double[] Means(ChainModel chain) => [.. chain.Everybody.SelectMany(seat => seat.Stands.Select(stand => stand.Mean))];

    /// <summary>Evaluates given stands once.</summary>
    internal static ChainOutcome MeanField(ChainKernel kernel, ReadOnlySpan<double> stands)
    {
        var outcome = new double[kernel.Vendors + 1];
        kernel.Evaluate(stands, outcome);
        return new ChainOutcome(outcome[..^1], outcome[^1]);
    }

    private static double[] Spreads(ChainModel chain) => [.. chain.Everybody.SelectMany(seat => seat.Stands.Select(stand => stand.Spread))];

    private static double[] Normals(ChainModel chain, int draws, ulong seed)
    {
        var ranks = ChainStreams.RanksByContent(chain);
        var everybody = chain.Everybody;
        var normals = new double[everybody.Count * ranks.Length * draws];
        for (var seat = 0; seat < everybody.Count; seat++)
        {
            for (var vendor = 0; vendor < ranks.Length; vendor++)
            {
                ChainStreams.Fill(everybody[seat].Contact, ranks[vendor], seed, normals.AsSpan(((seat * ranks.Length) + vendor) * draws, draws));
            }
        }

        return normals;
    }

    /// <summary>The 10 % and 90 % quantiles by linear interpolation between order statistics.</summary>
    private static Interval Quantiles(double[] values)
    {
        Array.Sort(values);
        return new Interval(At(values, .1), At(values, .9));

        static double At(double[] sorted, double level)
        {
            var place = level * (sorted.Length - 1);
            var below = (int)place;
            var above = Math.Min(below + 1, sorted.Length - 1);
            return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
        }
    }
}
