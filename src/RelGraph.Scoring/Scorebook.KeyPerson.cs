using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>How far a person with a seat in a deal is with a vendor.</summary>
    /// <param name="opportunityId">The deal.</param>
    /// <param name="contactId">The person.</param>
    /// <param name="vendor">The vendor; us where null.</param>
    /// <exception cref="NotFoundException">There is no such deal, contact or competitor, or the contact has no seat in the deal.</exception>
    public KeyPersonScore KeyPerson(string opportunityId, string contactId, Vendor? vendor = null)
    {
        RequireOpportunity(opportunityId);
        RequireContact(contactId);
        var toward = RequireVendor(vendor);
        var seat = Graph.Facts.Find<Seat>($"{opportunityId}|{contactId}")
            ?? throw new NotFoundException("seat", $"{opportunityId}|{contactId}", $"ask for the seats of {opportunityId}, or record one for {contactId}");
        return Kept($"{opportunityId}|{contactId}|{toward}", () =>
            new KeyPersonBuilder(this).Build(View(opportunityId, contactId, toward), seat, ChainPower(opportunityId).GetValueOrDefault(contactId)));
    }

    /// <summary>How far a person is with a vendor outside any deal: closeness and the judgements that concern no deal.</summary>
    /// <param name="contactId">The person.</param>
    /// <param name="vendor">The vendor; us where null.</param>
    /// <exception cref="NotFoundException">There is no such contact or competitor.</exception>
    public KeyPersonScore Person(string contactId, Vendor? vendor = null)
    {
        RequireContact(contactId);
        var toward = RequireVendor(vendor);
        return Kept($"|{contactId}|{toward}", () => new KeyPersonBuilder(this).Build(View(null, contactId, toward), null, null));
    }

    /// <summary>What is known of a person toward a vendor, in a deal or outside any.</summary>
    internal PersonView View(string? opportunityId, string contactId, Vendor vendor) => Kept($"view:{opportunityId}|{contactId}|{vendor}", () =>
    {
        var role = opportunityId is null ? BuyingRole.None : Graph.Facts.Find<Seat>($"{opportunityId}|{contactId}")?.Role ?? BuyingRole.None;
        return new KeyPersonAssembler(this).Gather(contactId, role, opportunityId, vendor, IsIncumbent(opportunityId, vendor));
    });

    /// <summary>True when a rival supplies the customer of a deal today.</summary>
    internal bool IsIncumbent(string? opportunityId, Vendor vendor) =>
        opportunityId is not null && !vendor.IsUs && Graph.Facts.Find<CompetesOn>($"{vendor}|{opportunityId}") is { Incumbent: true };

    private Vendor RequireVendor(Vendor? vendor)
    {
        if (vendor is { IsUs: false } rival && rival.Id != ChainModel.UnnamedRivalId)
        {
            RequireCompetitor(rival.Id);
        }

        return vendor ?? Vendor.Us;
    }
}
