using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Decay;

/// <summary>What the events of each tie are worth as of a day, when each counts half after a half-life.</summary>
/// <remarks>
/// Σ amount · 2^(−age/h) over the events of up to the day, age in days. Conventions: an event of the day itself counts in full, a later one not at all; amounts may be negative.
/// Every event is rounded to a whole number of 2⁻³⁰ and whole numbers are added, so that neither order nor threads nor the parts in which events come change a bit.
/// O(events + ties) time; 8 bytes a tie, and 8 a day of age that still counts; several threads.
/// Not for other forms of forgetting, such as by count of later events.
/// Reference: Cormode, Shkapenyuk, Srivastava and Xu, Forward decay: a practical time decay model for streaming systems, 2009, doi:10.1109/ICDE.2009.65.
/// </remarks>
public static class DecayedSums
{
    /// <summary>The largest amount, 2²⁰, in units of 2⁻³⁰ comes to less than half of one after this many half-lives.</summary>
    private const int HalfLivesThatCount = 52;

    /// <summary>Adds up.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static DecayedSumsResult Run(DecayEvents events, DecayedSumsOptions options, RunContext run)
    {
        options.Validate();
        var factors = Factors(events, options);
        var sums = new long[events.TieCount];
        RowChunks.Of(events.Starts).Run(run, (_, from, to) => Add(events, options.AsOf, factors, sums, from, to, run));
        return new DecayedSumsResult(sums, options);
    }

    private static void Add(DecayEvents events, int asOf, double[] factors, long[] sums, int from, int to, RunContext run)
    {
        var starts = events.Starts;
        var last = (uint)factors.Length - 1;
        for (var tie = from; tie < to; tie++)
        {
            // A tie may have any number of events: none is cut in pieces, but many small ones are one look at the cancellation.
            if ((tie & 0xFFF) == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var days = events.Days[starts[tie]..starts[tie + 1]];
            var amounts = events.Amounts.Slice(starts[tie], days.Length);
            var sum = 0L;
            for (var place = 0; place < days.Length; place++)
            {
                // Later than the day is a negative age, as an unsigned number beyond the last factor, which is 0; so is what is too old.
                sum += (long)Math.Round(amounts[place] * factors[Math.Min((uint)(asOf - days[place]), last)]);
            }

            sums[tie] = sum;
        }
    }

    /// <summary>What one counts in units at each age, up to the greatest there is or that still counts; then a 0.</summary>
    private static double[] Factors(DecayEvents events, DecayedSumsOptions options)
    {
        var oldest = 0L;
        foreach (var day in events.Days)
        {
            oldest = Math.Max(oldest, (long)options.AsOf - day);
        }

        var factors = new double[Math.Min(oldest, (long)(options.HalfLifeDays * HalfLivesThatCount)) + 2];
        for (var age = 0; age < factors.Length - 1; age++)
        {
            factors[age] = Math.Pow(2, -age / options.HalfLifeDays) / DecayedSumsResult.Unit;
        }

        return factors;
    }
}
