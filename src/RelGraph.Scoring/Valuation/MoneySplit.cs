using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Valuation;

/// <summary>Splits an amount into whole minor units that add up to it exactly.</summary>
/// <remarks>Largest remainder; of equal remainders the earlier part gets the unit. O(n log n).</remarks>
public static class MoneySplit
{
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
