using System.Globalization;

namespace RelGraph.Engine.Algorithms.Decay;

/// <summary>Events by the tie they belong to, in columns; immutable.</summary>
/// <remarks>8 bytes an event and 4 a tie. The order in which events were given does not matter to any sum.</remarks>
public sealed class DecayEvents
{
    /// <summary>The largest size of an amount.</summary>
    public const float MostAmount = 1 << 20;

    /// <summary>The largest sum of the sizes of one tie's amounts: what a fixed-point sum holds with room to merge.</summary>
    public const double MostPerTie = 1L << 30;

    /// <summary>The farthest day from 0.</summary>
    public const int FarthestDay = 1 << 30;

    private readonly int[] _starts;
    private readonly int[] _days;
    private readonly float[] _amounts;

    private DecayEvents(int[] starts, int[] days, float[] amounts) => (_starts, _days, _amounts) = (starts, days, amounts);

    /// <summary>Number of ties, with or without events.</summary>
    public int TieCount => _starts.Length - 1;

    /// <summary>Number of events.</summary>
    public int Count => _days.Length;

    internal ReadOnlySpan<int> Starts => _starts;

    internal ReadOnlySpan<int> Days => _days;

    internal ReadOnlySpan<float> Amounts => _amounts;

    /// <summary>Sorts events by tie; O(events + ties).</summary>
    /// <exception cref="ArgumentException">A tie is not in [0, tieCount), an amount is not in [−2²⁰, 2²⁰] or a day not in [−2³⁰, 2³⁰], or the sizes of one tie's amounts add up to more than <see cref="MostPerTie"/>.</exception>
    public static DecayEvents Of(int tieCount, IEnumerable<DecayEvent> events)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tieCount);
        var all = events as DecayEvent[] ?? [.. events];
        var starts = new int[tieCount + 1];
        foreach (ref readonly var one in all.AsSpan())
        {
            Check(one, tieCount);
            starts[one.Tie + 1]++;
        }

        for (var tie = 0; tie < tieCount; tie++)
        {
            starts[tie + 1] += starts[tie];
        }

        var (next, days, amounts, sizes) = (starts[..^1], new int[all.Length], new float[all.Length], new double[tieCount]);
        foreach (ref readonly var one in all.AsSpan())
        {
            var place = next[one.Tie]++;
            (days[place], amounts[place]) = (one.Day, one.Amount);
            sizes[one.Tie] += Math.Abs(one.Amount);
            if (sizes[one.Tie] > MostPerTie)
            {
                throw new ArgumentException($"The amounts of tie {one.Tie} add up to more than {MostPerTie.ToString("N0", CultureInfo.InvariantCulture)}: measure them in a larger unit.", nameof(events));
            }
        }

        return new DecayEvents(starts, days, amounts);
    }

    private static void Check(DecayEvent one, int tieCount)
    {
        if ((uint)one.Tie >= (uint)tieCount)
        {
            throw new ArgumentException($"An event names tie {one.Tie}: ties are numbered 0 to {tieCount - 1}.", nameof(one));
        }

        if (one.Day is < -FarthestDay or > FarthestDay)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An event of tie {one.Tie} is of day {one.Day}: days are numbered {-FarthestDay} to {FarthestDay}; count from a nearer day."), nameof(one));
        }

        if (!(Math.Abs(one.Amount) <= MostAmount))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"An event of tie {one.Tie} has the amount {one.Amount}: amounts are numbers from {-MostAmount} to {MostAmount}; measure in a larger unit."), nameof(one));
        }
    }
}
