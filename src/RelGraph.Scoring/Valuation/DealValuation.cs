using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Valuation;

/// <summary>Puts a value on a deal.</summary>
internal static class DealValuation
{
    /// <summary>The amount if won: the last quote, otherwise the seller's amount; null where neither is stated or no rate converts it.</summary>
    public static (Money Amount, bool IsQuoted)? AmountOf(RelationshipGraph graph, Deal deal, CurrencyConverter currencies)
    {
        var quote = graph.Facts.Referring<Quote>(nameof(Quote.Opportunity), NodeId.Opportunity(deal.Opportunity.Id))
            .Where(quote => quote.On <= graph.AsOf)
            .OrderBy(quote => quote.On).ThenBy(quote => quote.Round ?? 0).ThenBy(quote => quote.Id, StringComparer.Ordinal)
            .LastOrDefault();
        return (quote?.Amount ?? deal.Opportunity.Amount) is { } stated && currencies.Convert(stated, graph.AsOf) is { } amount ? (amount, quote is not null) : null;
    }

    /// <summary>The value of a deal; null where it has no amount.</summary>
    public static DealValue? Of(RelationshipGraph graph, Deal deal, DealHistory deals, double probability, Interval interval, CurrencyConverter currencies, ValuationParameters parameters)
    {
        if (AmountOf(graph, deal, currencies) is not var (amount, quoted))
        {
            return null;
        }

        var margin = Margins.Of(graph, deal.Opportunity.Offering, parameters);
        var discount = deals.DaysToWin(deal.Stage) is { } days ? Math.Pow(1 + parameters.DiscountRate, -days / 365) : 1;
        var full = amount.MinorUnits * margin;
        return new DealValue(
            deal.Opportunity.Id,
            amount,
            quoted,
            margin,
            probability,
            discount,
            new Money((long)Math.Round(probability * full * discount, MidpointRounding.ToEven), amount.Currency),
            full >= 0 ? new Interval(interval.Low * full * discount, interval.High * full * discount) : new Interval(interval.High * full * discount, interval.Low * full * discount),
            probability * full);
    }
}
