using RelGraph.Engine.Errors;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Relationships.Customer;

namespace RelGraph.Scoring;

public sealed partial class Scorebook
{
    /// <summary>How strong a vendor's relationship with an account is.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="vendor">The vendor; us where null.</param>
    /// <exception cref="NotFoundException">There is no such account or competitor on the day.</exception>
    public CustomerScore Customer(string accountId, Vendor? vendor = null)
    {
        var account = RequireAccount(accountId);
        var toward = RequireVendor(vendor);
        return Kept($"{accountId}|{toward}", () => new CustomerBuilder(this).Build(account, toward));
    }

    /// <summary>The same record on the day one year before.</summary>
    internal RelationshipGraph YearAgo => Kept("year-ago", () => Graph.At(Graph.AsOf.AddYears(-1)));
}
