using RelGraph.Engine.Model;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>The firm's relationship capital in whole minor units, split over the people who hold it. All parts and the remainder add up to the firm's capital exactly.</summary>
/// <param name="Parts">RC of every person whose amount is well enough founded to be shown.</param>
/// <param name="Unshown">People whose amount is not shown for lack of evidence.</param>
/// <param name="NeedsEvidence">What these people hold together.</param>
public sealed record CapitalSplit(IReadOnlyDictionary<NodeId, Money> Parts, IReadOnlySet<NodeId> Unshown, Money NeedsEvidence)
{
    /// <summary>Splits a firm's capital.</summary>
    /// <param name="capital">The capital.</param>
    /// <param name="currency">Its currency.</param>
    /// <param name="minShownConfidence">Confidence below which no amount is shown for a person.</param>
    internal static CapitalSplit Of(RelationshipCapital capital, string currency, double minShownConfidence)
    {
        var holders = capital.Holders.ToList();
        var total = new Money((long)Math.Round(capital.Contacts.Sum(contact => contact.Capital), MidpointRounding.ToEven), currency);
        var amounts = holders.Count == 0 ? [] : MoneySplit.ByWeight(total, [.. holders.Select(capital.CapitalOf)]);
        var unshown = holders.Where(holder => capital.CapitalOf(holder) > 0 && capital.ConfidenceOf(holder) < minShownConfidence).ToHashSet();
        var parts = holders.Zip(amounts).ToList();
        return new CapitalSplit(
            parts.Where(part => !unshown.Contains(part.First)).ToDictionary(part => part.First, part => part.Second),
            unshown,
            new Money(parts.Where(part => unshown.Contains(part.First)).Sum(part => part.Second.MinorUnits), currency));
    }
}
