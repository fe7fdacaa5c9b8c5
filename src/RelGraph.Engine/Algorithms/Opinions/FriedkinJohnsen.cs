using System.Globalization;

namespace RelGraph.Engine.Algorithms.Opinions;

/// <summary>Friedkin–Johnsen: where opinions settle when everybody listens to others and yet keeps to his own, x* = (I − ΛΩ)⁻¹(I − Λ)x⁰.</summary>
/// <remarks>
/// Prepared once for a group, then settles any number of opinions in O(n²) each, as draws of a simulation need.
/// Conventions: entry (p, q) of the influence is how far q influences p; it may be negative (conflict); each row is divided by Σ|ω|; whoever nobody influences listens to himself and so keeps his opinion.
/// Because susceptibility is below 1 there is always exactly one solution, and none of its opinions is further out than the furthest to begin with.
/// O(n³) to prepare, O(n²) space, for groups up to <see cref="MostPeople"/>; immutable and safe for any thread; the same bits for the same group.
/// Reference: Friedkin and Johnsen, Social influence and opinions, 1990, doi:10.1080/0022250X.1990.9990069.
/// </remarks>
public sealed class FriedkinJohnsen
{
    /// <summary>The largest group.</summary>
    public const int MostPeople = 64;

    private readonly double[] _response;

    private FriedkinJohnsen(int count, double[] response)
    {
        Count = count;
        _response = response;
    }

    /// <summary>Number of people.</summary>
    public int Count { get; }

    /// <summary>Prepares a group.</summary>
    /// <param name="influence">n × n entries by rows: how far each (column) influences each (row).</param>
    /// <param name="susceptibility">λ of each person, in [0, 1).</param>
    /// <exception cref="ArgumentException">The sizes do not fit, the group is too large, an influence is not finite or a susceptibility is not in [0, 1).</exception>
    public static FriedkinJohnsen Prepare(ReadOnlySpan<double> influence, ReadOnlySpan<double> susceptibility)
    {
        var count = susceptibility.Length;
        Check(influence, susceptibility);
        var system = new double[count * count];
        var response = new double[count * count];
        for (var person = 0; person < count; person++)
        {
            var row = influence.Slice(person * count, count);
            var heard = 0.0;
            foreach (var weight in row)
            {
                heard += Math.Abs(weight);
            }

            for (var other = 0; other < count; other++)
            {
                var share = heard > 0 ? row[other] / heard : other == person ? 1 : 0;
                system[person * count + other] = (other == person ? 1 : 0) - susceptibility[person] * share;
            }

            response[person * count + person] = 1 - susceptibility[person];
        }

        Solve(system, response, count);
        return new FriedkinJohnsen(count, response);
    }

    /// <summary>Where opinions settle.</summary>
    /// <param name="initial">x⁰ by person.</param>
    /// <param name="settled">x*, written; must not overlap the former.</param>
    /// <exception cref="ArgumentException">A length is not the number of people.</exception>
    public void Settle(ReadOnlySpan<double> initial, Span<double> settled)
    {
        if (initial.Length != Count || settled.Length != Count)
        {
            throw new ArgumentException($"There are {Count} people but {initial.Length} opinions and room for {settled.Length}.", nameof(initial));
        }

        for (var person = 0; person < Count; person++)
        {
            var row = _response.AsSpan(person * Count, Count);
            var sum = 0.0;
            for (var other = 0; other < row.Length; other++)
            {
                sum += row[other] * initial[other];
            }

            settled[person] = sum;
        }
    }

    /// <summary>How far one person's first opinion moves another's settled one.</summary>
    /// <param name="of">Whose first opinion.</param>
    /// <param name="on">Whose settled opinion.</param>
    public double Effect(int of, int on) => _response[on * Count + of];

    /// <summary>Gaussian elimination. Rows are diagonally dominant because susceptibility is below 1, so no pivoting is needed.</summary>
    private static void Solve(double[] system, double[] right, int count)
    {
        for (var pivot = 0; pivot < count; pivot++)
        {
            var scale = 1 / system[pivot * count + pivot];
            for (var column = 0; column < count; column++)
            {
                system[pivot * count + column] *= scale;
                right[pivot * count + column] *= scale;
            }

            for (var row = 0; row < count; row++)
            {
                var factor = row == pivot ? 0 : system[row * count + pivot];
                if (factor == 0)
                {
                    continue;
                }

                for (var column = 0; column < count; column++)
                {
                    system[row * count + column] -= factor * system[pivot * count + column];
                    right[row * count + column] -= factor * right[pivot * count + column];
                }
            }
        }
    }

    private static void Check(ReadOnlySpan<double> influence, ReadOnlySpan<double> susceptibility)
    {
        var count = susceptibility.Length;
        if (count > MostPeople)
        {
            throw new ArgumentException($"The group has {count} people: at most {MostPeople} can be worked out together; leave out those without influence.", nameof(susceptibility));
        }

        if (influence.Length != count * count)
        {
            throw new ArgumentException($"The influence has {influence.Length} entries but {count} people need {count * count}.", nameof(influence));
        }

        foreach (var weight in influence)
        {
            if (!double.IsFinite(weight))
            {
                throw new ArgumentException("Every influence must be a finite number.", nameof(influence));
            }
        }

        foreach (var one in susceptibility)
        {
            if (one is not (>= 0 and < 1))
            {
                throw new ArgumentException($"Susceptibility must be in [0, 1) but was {one.ToString(CultureInfo.InvariantCulture)}.", nameof(susceptibility));
            }
        }
    }
}
