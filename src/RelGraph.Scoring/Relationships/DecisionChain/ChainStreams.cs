using System.Collections.Concurrent;
using MathNet.Numerics.Distributions;
using RelGraph.Engine.Execution;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The quasi-random normal numbers of a simulation: a Latin hypercube, so that every seat's draws cover its distribution evenly.</summary>
/// <remarks>
/// A stream belongs to a seat and to a vendor's rank by content, never to a place in a list: the order of vendors and seats does not matter,
/// another seat does not disturb this one, and swapping everything known of two vendors swaps their streams with them, so it swaps the results exactly.
/// M. D. McKay, R. J. Beckman, W. J. Conover: A comparison of three methods for selecting values of input variables, Technometrics 21 (1979), doi:10.2307/1268522.
/// </remarks>
internal static class ChainStreams
{
    private static readonly ConcurrentDictionary<int, double[]> Strata = new();

    /// <summary>One shuffled set of normal numbers per (seat, stream).</summary>
    /// <param name="contact">The seat's contact id.</param>
    /// <param name="stream">The vendor's rank by content.</param>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="numbers">Receives the numbers, one per draw.</param>
    public static void Fill(string contact, int stream, ulong seed, Span<double> numbers)
    {
        Strata.GetOrAdd(numbers.Length, Midpoints).CopyTo(numbers);
        var random = SeededRandom.For(seed, SeededRandom.Key(contact), (ulong)stream);
        for (var last = numbers.Length - 1; last > 0; last--)
        {
            var other = random.NextBelow(last + 1);
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }
    }

    /// <summary>For each vendor its rank when vendors are ordered by what is known of them, seat by seat.</summary>
    public static int[] RanksByContent(ChainModel chain)
    {
        var order = Enumerable.Range(0, chain.Vendors.Count).ToArray();
        Array.Sort(order, (left, right) => Compare(chain, left, right));
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    private static int Compare(ChainModel chain, int left, int right)
    {
        foreach (var seat in chain.Everybody)
        {
            var (one, other) = (seat.Stands[left], seat.Stands[right]);
            var order = one.Mean.CompareTo(other.Mean) is var byMean && byMean != 0 ? byMean : one.Spread.CompareTo(other.Spread);
            if (order != 0)
            {
                return order;
            }
        }

        foreach (var criterion in chain.Criteria)
        {
            if (Nullable.Compare(criterion.Scores[left], criterion.Scores[right]) is var order && order != 0)
            {
                return order;
            }
        }

        // Nothing known tells them apart, so it does not matter which comes first.
        return left.CompareTo(right);
    }

    private static double[] Midpoints(int count) =>
        [.. Enumerable.Range(0, count).Select(stratum => Normal.InvCDF(0, 1, (stratum + .5) / count))];
}
