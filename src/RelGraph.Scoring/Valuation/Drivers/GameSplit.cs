using System.Numerics;
using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Engine.Execution;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>Splits a deal's game over drivers, and the relationship over people, in minor units before rounding.</summary>
/// <param name="Neutral">The value when everything is neutral.</param>
/// <param name="Drivers">What each driver adds.</param>
/// <param name="People">What each seat adds to the relationship; together they are its part.</param>
/// <param name="Errors">Standard errors of the seats' parts; 0 where exact.</param>
internal sealed record GameSplit(double Neutral, IReadOnlyList<double> Drivers, IReadOnlyList<double> People, IReadOnlyList<double> Errors)
{
    private const int Relationship = (int)ValueDriver.Relationship;
    private static readonly int Count = Enum.GetValues<ValueDriver>().Length;

    /// <summary>Splits a game.</summary>
    /// <param name="game">The game.</param>
    /// <param name="seats">How many seats.</param>
    /// <param name="exactSeats">Seats up to which the split over people is exact.</param>
    /// <param name="orders">Orders sampled above that.</param>
    /// <param name="run">Seed and cancellation.</param>
    /// <remarks>About 4·2ⁿ evaluations of the chain for n seats, or 4·n·orders.</remarks>
    public static GameSplit Of(DealGame game, int seats, int exactSeats, int orders, RunContext run)
    {
        var drivers = ShapleyValue.Exact(Count, joined => game.Worth(joined, (joined >> Relationship & 1) == 1 ? game.Everybody : 0), run).Values;
        // Asked in groups of one set of people, which the game reads at once.
        double[] withNobody = [.. Enumerable.Range(0, 1 << Count).Select(others => (others >> Relationship & 1) == 0 ? game.Worth((ulong)others, 0) : 0)];
        var people = seats <= exactSeats ? ShapleyValue.Exact(seats, Inner, run) : ShapleyValue.Sampled(seats, Inner, orders, run);
        return new GameSplit(withNobody[0], drivers, people.Values, people.StandardErrors);

        // What some people add, averaged over the orders in which the other drivers come before them: the people enter as one.
        double Inner(ulong joined)
        {
            double sum = 0;
            for (var others = 0UL; others < 1UL << Count; others++)
            {
                if ((others >> Relationship & 1) == 0)
                {
                    sum += WeightOf(BitOperations.PopCount(others)) * (game.Worth(others, joined) - withNobody[others]);
                }
            }

            return sum;
        }
    }

    // |S|!·(n − |S| − 1)!/n! for the four drivers.
    private static double WeightOf(int size) => size is 0 or 3 ? 1 / 4.0 : 1 / 12.0;
}
