using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Execution;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>What each seat brings to 100·P_us, and what it could bring.</summary>
internal static class ChainShares
{
    /// <summary>Orders sampled where a chain is too large for the exact value.</summary>
    private const int SampledOrders = 200;

    /// <summary>Shapley shares of the seats on the mean-field chain: a seat that has not joined stands as if nothing were known of it.</summary>
    /// <returns>Points when nothing is known of anybody, and each seat's points; together they are the mean-field score.</returns>
    public static (double Base, IReadOnlyList<double> Points) Shapley(ChainModel chain, ChainKernel kernel, int exactSeats, RunContext run)
    {
        var means = DecisionChainFormula.Means(chain);
        double[] priors = [.. chain.Everybody.SelectMany(seat => seat.Stands.Select(stand => stand.Prior))];
        var stands = new double[means.Length];
        var outcome = new double[kernel.Vendors + 1];
        var result = chain.Seats.Count <= exactSeats
            ? ShapleyValue.Exact(chain.Seats.Count, Worth, run)
            : ShapleyValue.Sampled(chain.Seats.Count, Worth, SampledOrders, run);
        return (Worth(0), result.Values);

        double Worth(ulong joined)
        {
            for (var cell = 0; cell < stands.Length; cell++)
            {
                // Unnamed voters never join: they always stand by their prior.
                stands[cell] = (joined >> (cell / kernel.Vendors) & 1) == 1 ? means[cell] : priors[cell];
            }

            kernel.Evaluate(stands, outcome);
            return 100 * outcome[0];
        }
    }

    /// <summary>Swing_p: points the mean-field score gains if one seat supported us at least as a supporter.</summary>
    public static double[] Swings(ChainModel chain, ChainKernel kernel)
    {
        var stands = DecisionChainFormula.Means(chain);
        var outcome = new double[kernel.Vendors + 1];
        kernel.Evaluate(stands, outcome);
        var now = outcome[0];
        var swings = new double[chain.Seats.Count];
        for (var seat = 0; seat < swings.Length; seat++)
        {
            var place = seat * kernel.Vendors;
            var before = stands[place];
            stands[place] = chain.Seats[seat].SwungStand;
            kernel.Evaluate(stands, outcome);
            swings[seat] = 100 * (outcome[0] - now);
            stands[place] = before;
        }

        return swings;
    }
}
