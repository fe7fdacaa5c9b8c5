using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Sharing;

/// <summary>The Shapley value: what each player adds on average, over all orders of joining. The parts sum to the worth of all together less that of nobody.</summary>
/// <remarks>
/// Coalitions are bit masks: bit i is player i. The worth is asked for each coalition once (exact) or once a step (sampled); it must depend on nothing but the coalition.
/// Reference: Lloyd S. Shapley, A value for n-person games, 1953, doi:10.1515/9781400881970-018; sampling: Castro, Gómez, Tejada, 2009, doi:10.1016/j.cor.2008.04.004.
/// </remarks>
public static class ShapleyValue
{
    /// <summary>The largest number of players for the exact value: 65 536 coalitions.</summary>
    public const int MostExactPlayers = 16;

    /// <summary>The largest number of players for the sampled value.</summary>
    public const int MostPlayers = 64;

    /// <summary>Default number of orders sampled.</summary>
    public const int DefaultSampledOrders = 2000;

    /// <summary>The exact value.</summary>
    /// <param name="players">Number of players, 0 to 16.</param>
    /// <param name="worth">The worth of a coalition.</param>
    /// <param name="run">Cancellation.</param>
    /// <remarks>2ⁿ calls of <paramref name="worth"/>, O(n·2ⁿ) time, 2ⁿ numbers of space.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are too many players.</exception>
    public static ShapleyValueResult Exact(int players, Func<ulong, double> worth, RunContext run)
    {
        ThrowIfOutside(players, MostExactPlayers, "use the sampled value");
        var worths = new double[1 << players];
        for (var coalition = 0; coalition < worths.Length; coalition++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            worths[coalition] = worth((ulong)coalition);
        }

        var values = new double[players];
        for (var player = 0; player < players; player++)
        {
            for (var coalition = 0; coalition < worths.Length; coalition++)
            {
                if ((coalition & (1 << player)) == 0)
                {
                    var weight = WeightOfSize(System.Numerics.BitOperations.PopCount((uint)coalition), players);
                    values[player] += weight * (worths[coalition | (1 << player)] - worths[coalition]);
                }
            }
        }

        return new ShapleyValueResult(values, new double[players], true);
    }

    /// <summary>The value over random orders of joining, each taken forward and backward, with its standard error; the parts sum to the total to rounding all the same.</summary>
    /// <param name="players">Number of players, 0 to 64.</param>
    /// <param name="worth">The worth of a coalition.</param>
    /// <param name="orders">Number of orders, at least 4, made even.</param>
    /// <param name="run">Cancellation and seed.</param>
    /// <remarks>orders·n calls of <paramref name="worth"/>. Pairs of opposite orders are the sample: they vary less than two independent ones.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There are too many players or too few orders.</exception>
    public static ShapleyValueResult Sampled(int players, Func<ulong, double> worth, int orders, RunContext run)
    {
        ThrowIfOutside(players, MostPlayers, "put players together");
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 4);
        var pairs = orders / 2 + orders % 2;
        var nobody = worth(0);
        var (sums, squares, pair) = (new double[players], new double[players], new double[players]);
        var order = new int[players];
        for (var sample = 0; sample < pairs; sample++)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            Shuffle(order, SeededRandom.For(run.Seed, (ulong)sample));
            Array.Clear(pair);
            Join(order, worth, nobody, pair);
            Array.Reverse(order);
            Join(order, worth, nobody, pair);
            for (var player = 0; player < players; player++)
            {
                var value = pair[player] / 2;
                sums[player] += value;
                squares[player] += value * value;
            }
        }

        var values = Array.ConvertAll(sums, sum => sum / pairs);
        var errors = new double[players];
        for (var player = 0; player < players; player++)
        {
            var variance = Math.Max(0, squares[player] / pairs - values[player] * values[player]) * pairs / (pairs - 1);
            errors[player] = Math.Sqrt(variance / pairs);
        }

        return new ShapleyValueResult(values, errors, false);
    }

    /// <summary>|S|!(n−|S|−1)!/n!: the chance that exactly a given coalition of that size joined before.</summary>
    internal static double WeightOfSize(int size, int players)
    {
        var weight = 1.0 / players;
        for (var one = 1; one <= size; one++)
        {
            weight *= (double)one / (players - one);
        }

        return weight;
    }

    private static void Join(int[] order, Func<ulong, double> worth, double nobody, double[] values)
    {
        var (coalition, before) = (0UL, nobody);
        foreach (var player in order)
        {
            coalition |= 1UL << player;
            var after = worth(coalition);
            values[player] += after - before;
            before = after;
        }
    }

    private static void Shuffle(int[] order, SeededRandom random)
    {
        for (var place = 0; place < order.Length; place++)
        {
            var other = random.NextBelow(place + 1);
            order[place] = order[other];
            order[other] = place;
        }
    }

    private static void ThrowIfOutside(int players, int most, string remedy)
    {
        if (players < 0 || players > most)
        {
            throw new ArgumentOutOfRangeException(nameof(players), players, $"The number of players must be in [0, {most}]; with more, {remedy}.");
        }
    }
}
