using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Closeness of a vendor to a contact, from the ties of the vendor's people: our employees, or the contacts a competitor employs.</summary>
internal sealed class ClosenessReader(Scorebook book)
{
    private KeyPersonParameters Parameters => book.Parameters.KeyPerson;

    /// <summary>The vendor's people whose tie to the contact counts, strongest first.</summary>
    public IReadOnlyList<TieHolder> Holders(string contactId, Vendor vendor)
    {
        if (vendor.Id == DecisionChain.ChainModel.UnnamedRivalId)
        {
            return [];
        }

        return book.Kept<IReadOnlyList<TieHolder>>($"{contactId}|{vendor}", () =>
            [.. book.Graph.Ties.Of(NodeId.Contact(contactId))
                .Where(tie => (tie.HasTwoWayContact || tie.IsRated) && BelongsTo(tie.To, vendor))
                .Select(tie => new TieHolder(tie.To, book.NameOf(tie.To), tie.Reversed()))
                .OrderByDescending(holder => holder.Tie.Strength).ThenBy(holder => holder.Person)]);
    }

    /// <summary>Close with its spread: the noisy-OR of the ties; else what a stated coverage tells; else the prior.</summary>
    /// <param name="holders">The vendor's ties.</param>
    /// <param name="vendor">The vendor.</param>
    /// <param name="isIncumbent">True for a rival that supplies the customer today.</param>
    /// <param name="coverage">Stated coverage, where there is one.</param>
    /// <param name="reliability">Confidence of the stated coverage, decayed with its age.</param>
    public Estimate Closeness(IReadOnlyList<TieHolder> holders, Vendor vendor, bool isIncumbent, CoverageLevel? coverage, double reliability)
    {
        if (holders.Count > 0)
        {
            return OfTies(holders);
        }

        var priorMass = book.Graph.TieParameters.PriorMass;
        if (coverage is { } level and not CoverageLevel.None && reliability > 0)
        {
            var mass = Parameters.CoverageMass * reliability;
            var mean = Parameters.CoverageCloseness[(int)level - 1];
            return new Estimate(mean, Deviation(mean, priorMass + mass), mass / (mass + priorMass), true);
        }

        var prior = vendor.IsUs ? Parameters.OurPriorCloseness : isIncumbent ? Parameters.IncumbentPriorCloseness : Parameters.RivalPriorCloseness;
        return Estimate.Unknown(prior, Deviation(prior, priorMass));
    }

    private static Estimate OfTies(IReadOnlyList<TieHolder> holders)
    {
        var strengths = holders.Select(holder => holder.Tie.Strength).ToArray();
        var total = strengths.Sum();
        var confidence = holders.Sum(holder => holder.Tie.Strength * holder.Tie.Confidence) / total;
        return new Estimate(
            KeyPersonFormula.Closeness(strengths),
            KeyPersonFormula.ClosenessSpread(holders.Select(holder => (holder.Tie.Strength, holder.Variance))), confidence, true);
    }

    /// <summary>Standard deviation of a Beta quantity of that mean and mass.</summary>
    private static double Deviation(double mean, double mass) => Math.Sqrt(mean * (1 - mean) / (mass + 1));

    private bool BelongsTo(NodeId person, Vendor vendor) => vendor.IsUs
        ? person.Kind == FactKind.Employee && book.Graph.Facts.Find<Engine.Model.Nouns.Employee>(person.Id) is not null
        : person.Kind == FactKind.Contact && book.Graph.Facts.Find<Employment>(person.Id)?.Organisation == NodeId.Competitor(vendor.Id);
}
