using RelGraph.Engine.Execution;

namespace RelGraph.Simulation.Draws;

/// <summary>The shapes of chance the simulation needs, on top of a seeded stream.</summary>
internal static class RandomDraws
{
    /// <summary>The stream of one thing: the same seed and numbers give the same draws, whatever else is simulated.</summary>
    public static SeededRandom Stream(ulong seed, StreamOf what, int first = 0, int second = 0, int third = 0) =>
        SeededRandom.For(seed, (ulong)what, (ulong)first, (ulong)second, (ulong)third);

    /// <summary>True with the given probability.</summary>
    public static bool Chance(ref this SeededRandom random, double probability) => random.NextUnit() < probability;

    /// <summary>A number in [low, high).</summary>
    public static double Between(ref this SeededRandom random, double low, double high) => low + ((high - low) * random.NextUnit());

    /// <summary>A whole number in [low, high].</summary>
    public static int Whole(ref this SeededRandom random, int low, int high) => high <= low ? low : low + random.NextBelow(high - low + 1);

    /// <summary>A normal number.</summary>
    public static double Normal(ref this SeededRandom random, double mean, double deviation) => mean + (deviation * random.NextNormal());

    /// <summary>A positive factor around 1, symmetric on the log scale.</summary>
    public static double Factor(ref this SeededRandom random, double deviation) => Math.Exp(deviation * random.NextNormal());

    /// <summary>One of the values, each as likely.</summary>
    public static T Pick<T>(ref this SeededRandom random, ReadOnlySpan<T> values) => values[random.NextBelow(values.Length)];

    /// <summary>An index drawn in proportion to weights that are at least 0; the last one where all are 0.</summary>
    public static int Weighted(ref this SeededRandom random, ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = random.NextUnit() * total;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }

    /// <summary>A count with the given mean (Poisson; Knuth's product method, in pieces so that large means do not underflow).</summary>
    public static int Count(ref this SeededRandom random, double mean)
    {
        var count = 0;
        while (mean > 0)
        {
            var piece = Math.Min(mean, 30);
            mean -= piece;
            var limit = Math.Exp(-piece);
            for (var product = random.NextUnit(); product > limit; product *= random.NextUnit())
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>A day in [from, to]; the first day where the range is empty.</summary>
    public static DateOnly Day(ref this SeededRandom random, DateOnly from, DateOnly to) => from.AddDays(random.Whole(0, to.DayNumber - from.DayNumber));

    /// <summary>A working day in [from, to], each as likely; a weekend only where nine draws met nothing else.</summary>
    public static DateOnly Weekday(ref this SeededRandom random, DateOnly from, DateOnly to)
    {
        var day = random.Day(from, to);
        for (var turn = 0; turn < 8 && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday; turn++)
        {
            day = random.Day(from, to);
        }

        return day;
    }

    /// <summary>A value as people state it: in [−1, 1], to one decimal, and never the negative zero that texts would keep apart.</summary>
    public static double Tenths(double value) => Math.Round(Math.Clamp(value, -1, 1), 1) + 0.0;
}
