using RelGraph.Engine.Errors;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The expected 12-month margin of every account.</summary>
    public AccountMargins Margins => Kept("margins", () => new AccountMargins(Graph, Deals, deal => ValueOf(deal), Currencies, Parameters.Valuation));

    /// <summary>The exchange rates of the picture.</summary>
    public CurrencyConverter Currencies => Kept("currencies", () => new CurrencyConverter(Graph));

    /// <summary>What an open deal is worth; null where it has no amount that can be converted, or is closed.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public DealValue? Value(string opportunityId) => ValueOf(RequireDeal(opportunityId));

    /// <summary>M_a of one account.</summary>
    /// <param name="accountId">The account.</param>
    /// <exception cref="NotFoundException">There is no such account on the day.</exception>
    public AccountMargin ExpectedMargin(string accountId)
    {
        RequireAccount(accountId);
        return Margins.Find(accountId)!;
    }

    private DealValue? ValueOf(Winning.Deal deal)
    {
        if (!deal.IsOpen || WinProbability(deal.Opportunity.Id) is not { Probability: { } probability, Interval: { } interval })
        {
            return null;
        }

        return DealValuation.Of(
            Graph, deal, Deals, probability, new Explanations.Interval(interval.Low / 100, interval.High / 100), Currencies, Parameters.Valuation);
    }
}
