using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Valuation.Drivers;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>The expected 12-month margin of every account.</summary>
    public AccountMargins Margins => Kept("margins", () => new AccountMargins(Graph, Deals, deal => ValueOf(deal), Currencies, Parameters.Valuation));

    /// <summary>An amount in minor units of the workspace's currency, rounded; null where there is no money.</summary>
    internal Money? InMoney(double minorUnits) => Margins.HasMoney ? new Money((long)Math.Round(minorUnits, MidpointRounding.ToEven), Margins.Currency) : null;

    /// <summary>The exchange rates of the picture.</summary>
    public CurrencyConverter Currencies => Kept("currencies", () => new CurrencyConverter(Graph));

    /// <summary>What an open deal is worth; null where it has no amount that can be converted, or is closed.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public DealValue? Value(string opportunityId) => ValueOf(RequireDeal(opportunityId));

    /// <summary>What the value of an open deal is made of: drivers, and people within the relationship; null where the deal has no value.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <remarks>Computed when asked for: about 4·2ⁿ looks at the chain for n ≤ 12 seats, and draws for the intervals.</remarks>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public ValueSplit? ValueSplit(string opportunityId)
    {
        return StakesOf(opportunityId) is not { } stakes ? null : Kept(opportunityId, () => new ValueSplitter(this).Of(stakes));
    }

    /// <summary>M_a of one account.</summary>
    /// <param name="accountId">The account.</param>
    /// <exception cref="NotFoundException">There is no such account on the day.</exception>
    public AccountMargin ExpectedMargin(string accountId)
    {
        RequireAccount(accountId);
        return Margins.Find(accountId)!;
    }

    /// <summary>What the value of an open deal depends on; null where it has no value.</summary>
    internal DealStakes? StakesOf(string opportunityId)
    {
        var deal = RequireDeal(opportunityId);
        return ValueOf(deal) is not { } value ? null : Kept(opportunityId, () => DealStakes.Of(
            this, deal, value, new ChainAssembler(this).Gather(deal.Opportunity),
            new WinReader(Graph, Deals, Parameters.Winning.On(Graph.AsOf)).Read(deal, ReadChain(opportunityId).Chain, Behaviour(opportunityId)).Features));
    }

    private DealValue? ValueOf(Deal deal)
    {
        if (!deal.IsOpen || WinProbability(deal.Opportunity.Id) is not { Probability: { } probability, Interval: { } interval })
        {
            return null;
        }

        return DealValuation.Of(
            Graph, deal, Deals, probability, new Explanations.Interval(interval.Low / 100, interval.High / 100), Currencies, Parameters.Valuation);
    }
}
