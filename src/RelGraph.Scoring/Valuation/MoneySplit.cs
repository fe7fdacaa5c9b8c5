using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Valuation;

/// <summary>Splits an amount into whole minor units that add up to it exactly.</summary>
/// <remarks>Largest remainder; of equal remainders the earlier part gets the unit. O(n log n).</remarks>
public static class MoneySplit
{
    /// <summary>The most by which rounding may set a total apart from its parts: it may itself be reckoned from a few rounded amounts.</summary>
    private const int MostRounding = 4;

    /// <summary>Parts of either sign, each rounded to a neighbouring minor unit, that add up to the total; the total must be their sum but for rounding.</summary>
    /// <param name="total">What they add up to.</param>
    /// <param name="parts">The parts in minor units.</param>
    /// <exception cref="ArgumentException">They are not parts of this total.</exception>
    public static IReadOnlyList<Money> OfParts(Money total, IReadOnlyList<double> parts)
    {
        var whole = parts.Select(part => (long)Math.Floor(part)).ToArray();
        var rest = total.MinorUnits - whole.Sum();
        if (Math.Abs(rest) > parts.Count + MostRounding)
        {
            throw new ArgumentException($"The parts add up to {parts.Sum()}, which is not the total {total.MinorUnits} but for rounding; split the total they make.", nameof(parts));
        }

        // Ties go to the earlier part; beyond one unit each, which rounding of the total can cause, the round goes on.
        var order = Enumerable.Range(0, whole.Length).OrderByDescending(index => Math.Sign(rest) * (parts[index] - whole[index])).ToArray();
        for (var turn = 0; rest != 0 && order.Length > 0; turn++)
        {
            var step = Math.Sign(rest);
            whole[order[turn % order.Length]] += step;
            rest -= step;
        }

        return [.. whole.Select(part => new Money(part, total.Currency))];
    }

    /// <summary>The parts in proportion to the weights, in their order.</summary>
    /// <param name="total">The amount to split; may be negative.</param>
    /// <param name="weights">Weights of at least 0; where all are 0 the parts are equal.</param>
    /// <exception cref="ArgumentException">There is no weight, or one is negative or not a number.</exception>
    public static IReadOnlyList<Money> ByWeight(Money total, IReadOnlyList<double> weights)
    {
        if (weights.Count == 0 || weights.Any(weight => !(weight >= 0) || double.IsInfinity(weight)))
        {
            throw new ArgumentException("Weights must be one or more finite numbers of at least 0; leave out parts that have none.", nameof(weights));
        }

        var sum = weights.Sum();
        var exact = weights.Select(weight => sum > 0 ? (decimal)(weight / sum) * total.MinorUnits : (decimal)total.MinorUnits / weights.Count).ToArray();
        var parts = exact.Select(part => (long)Math.Floor(part)).ToArray();
        var rest = total.MinorUnits - parts.Sum();
        var step = Math.Sign(rest);
        foreach (var index in Enumerable.Range(0, parts.Length).OrderByDescending(index => step * (exact[index] - parts[index])))
        {
            if (rest == 0)
            {
                break;
            }

            parts[index] += step;
            rest -= step;
        }

        return [.. parts.Select(part => new Money(part, total.Currency))];
    }
}
