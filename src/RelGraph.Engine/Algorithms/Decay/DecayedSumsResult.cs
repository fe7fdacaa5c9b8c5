using System.Globalization;

namespace RelGraph.Engine.Algorithms.Decay;

/// <summary>The decayed sum of each tie, as a whole number of 2⁻³⁰: sums of parts of the events merge to the bits of the sum of all.</summary>
public sealed class DecayedSumsResult
{
    internal const double Unit = 1.0 / (1 << 30);

    private readonly long[] _sums;
    private readonly DecayedSumsOptions _options;

    internal DecayedSumsResult(long[] sums, DecayedSumsOptions options) => (_sums, _options) = (sums, options);

    /// <summary>Number of ties.</summary>
    public int TieCount => _sums.Length;

    /// <summary>The sum of one tie; off by at most 2⁻³¹ for each of its events, besides the rounding of the factor.</summary>
    public double this[int tie] => _sums[tie] * Unit;

    /// <summary>The sums of all ties.</summary>
    public IReadOnlyList<double> Values => Array.ConvertAll(_sums, sum => sum * Unit);

    /// <summary>The sums of both sets of events together, to the bit what one look at all of them gives; O(ties).</summary>
    /// <exception cref="ArgumentException">The two differ in ties, day or half-life, or a sum is beyond what is held.</exception>
    public DecayedSumsResult Merge(DecayedSumsResult other)
    {
        if (other._sums.Length != _sums.Length || other._options != _options)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"Sums of {_sums.Length} ties as of day {_options.AsOf} with a half-life of {_options.HalfLifeDays} days do not merge with those of {other._sums.Length} ties as of day {other._options.AsOf} with {other._options.HalfLifeDays} days: take them as of the same day with the same half-life."), nameof(other));
        }

        var sums = new long[_sums.Length];
        for (var tie = 0; tie < sums.Length; tie++)
        {
            var sum = (Int128)_sums[tie] + other._sums[tie];
            sums[tie] = sum >= long.MinValue && sum <= long.MaxValue ? (long)sum
                : throw new ArgumentException($"The sums of tie {tie} are beyond what is held together: measure amounts in a larger unit.", nameof(other));
        }

        return new DecayedSumsResult(sums, _options);
    }
}
