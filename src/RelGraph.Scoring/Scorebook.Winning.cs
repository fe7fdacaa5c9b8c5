using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>All deals of the picture with their stages and outcomes.</summary>
    public DealHistory Deals => Kept("deals", () => new DealHistory(Graph));

    /// <summary>The probability that we win a deal, with its drivers; for a closed deal, how it ended.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <exception cref="NotFoundException">There is no such deal on the day.</exception>
    public WinScore WinProbability(string opportunityId)
    {
        var deal = RequireDeal(opportunityId);
        return Kept(opportunityId, () =>
        {
            var (chain, evidence) = ReadChain(opportunityId);
            return new WinAssembler(Graph, Deals, Parameters.Winning.On(Graph.AsOf)).Of(
                deal, chain, Behaviour(opportunityId), evidence,
                Identity(ScoreMeasure.WinProbability, NodeId.Opportunity(opportunityId).ToString(), WinAssembler.Version));
        });
    }

    /// <summary>What the win formula takes of a deal that is open on the day of the picture: what <c>ParameterFitter.Freeze</c> learns from.</summary>
    internal WinFeatures WinFeaturesOf(Deal deal) =>
        new WinReader(Graph, Deals, Parameters.Winning).Read(deal, ReadChainBriefly(deal.Opportunity), Behaviour(deal.Opportunity.Id)).Features;

    /// <summary>The deal of an opportunity that was opened by the day of the picture.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    internal Deal RequireDeal(string opportunityId) => Deals.Find(opportunityId)
        ?? throw new NotFoundException("opportunity", opportunityId, $"ask for the list of opportunities as of {Graph.AsOf:yyyy-MM-dd} and use one of its ids");

    /// <summary>Change of the seats' mean closeness to us over the momentum days; null when we never had a tie to any of them.</summary>
    internal double? Momentum(IReadOnlyList<string> contacts)
    {
        var before = Graph.At(Graph.AsOf.AddDays(-Parameters.Winning.MomentumDays));
        double now = 0, then = 0;
        foreach (var contact in contacts)
        {
            now += PooledCloseness.Of(Graph, Vendor.Us, NodeId.Contact(contact));
            then += PooledCloseness.Of(before, Vendor.Us, NodeId.Contact(contact));
        }

        return contacts.Count == 0 || (now == 0 && then == 0) ? null : (now - then) / contacts.Count;
    }
}
