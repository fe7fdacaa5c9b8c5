using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Scoring.Valuation;

/// <summary>Converts money by the dated rates of a picture.</summary>
/// <remarks>
/// The rate of a day is the last one stated on or before it. The direct rate counts, then the inverse of the opposite one.
/// Nothing is guessed: without a rate there is no result.
/// </remarks>
public sealed class CurrencyConverter
{
    private readonly Dictionary<(string From, string To), ExchangeRate[]> _rates;

    /// <summary>Reads the rates recorded up to the day of a picture.</summary>
    public CurrencyConverter(RelationshipGraph graph)
    {
        Currency = graph.Workspace.Currency;
        _rates = graph.Facts.All<ExchangeRate>().ToDictionary(
            rate => (rate.FromCurrency, rate.ToCurrency),
            rate => graph.Facts.History<ExchangeRate>(rate.Key).Where(version => version.On <= graph.AsOf).OrderBy(version => version.On).ToArray());
    }

    /// <summary>The workspace's currency, in which totals are stated.</summary>
    public string Currency { get; }

    /// <summary>The amount in the workspace's currency by the rate of a day; null when no rate is known for that day.</summary>
    public Money? Convert(Money amount, DateOnly on)
    {
        if (amount.Currency == Currency)
        {
            return amount;
        }

        return RateOf(amount.Currency, Currency, on) is { } rate ? Money.Of(amount.Amount * rate, Currency) : null;
    }

    private decimal? RateOf(string from, string to, DateOnly on)
    {
        if (Stated(from, to, on) is { } direct)
        {
            return direct;
        }

        return Stated(to, from, on) is { } opposite ? 1 / opposite : null;
    }

    private decimal? Stated(string from, string to, DateOnly on) =>
        _rates.TryGetValue((from, to), out var versions) ? Array.FindLast(versions, version => version.On <= on)?.Rate : null;
}
