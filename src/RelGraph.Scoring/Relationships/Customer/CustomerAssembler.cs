using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>Gathers what the customer score takes from a picture: people and their scores, institutional ties, service debt, turnover.</summary>
internal sealed class CustomerAssembler(Scorebook book)
{
    private CustomerParameters Parameters => book.Parameters.Customer;

    /// <summary>Gathers an account toward a vendor.</summary>
    public CustomerInput Gather(Account account, Vendor vendor)
    {
        var segment = account.Segment ?? account.Industry ?? "";
        return new CustomerInput(
            [.. book.AccountPower(account.Id).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => Contact(account.Id, pair.Key, pair.Value.Power, vendor))],
            Institution(account.Id, vendor),
            vendor.IsUs ? Penalty(account.Id) : 0,
            Parameters.SegmentContacts.GetValueOrDefault(segment, Parameters.TargetContacts),
            Parameters.SegmentFunctions.GetValueOrDefault(segment, Parameters.TargetFunctions),
            Turnover(account.Id));
    }

    /// <summary>The score in the open deal in which the person has most power; outside any deal where there is no seat.</summary>
    public KeyPersonScore ScoreOf(string accountId, string contactId, Vendor vendor)
    {
        var deal = book.OpenOpportunitiesOf(accountId)
            .Select(opportunity => (opportunity.Id, Power: book.ChainPower(opportunity.Id).GetValueOrDefault(contactId)?.Power))
            .Where(one => one.Power is not null)
            .OrderByDescending(one => one.Power).ThenBy(one => one.Id, StringComparer.Ordinal)
            .FirstOrDefault().Id;
        return deal is null ? book.Person(contactId, vendor) : book.KeyPerson(deal, contactId, vendor);
    }

    private CustomerContact Contact(string accountId, string contactId, double power, Vendor vendor)
    {
        var score = ScoreOf(accountId, contactId, vendor);
        return new CustomerContact(
            contactId, power, score.Value, 50 * score.Stand.Spread, score.Confidence, score.IsCovered, book.Graph.Facts.Find<Contact>(contactId)?.Function);
    }

    /// <summary>I = 1 − Π(1 − share) over institutional ties with the vendor and a contract in force, which counts once.</summary>
    private double Institution(string accountId, Vendor vendor)
    {
        var node = NodeId.Account(accountId);
        var missing = 1.0;
        foreach (var tie in book.Graph.Facts.Referring<InstitutionalTie>(nameof(InstitutionalTie.Account), node).Where(tie => tie.Vendor == vendor))
        {
            missing *= 1 - Parameters.Share(tie.Type);
        }

        var hasContract = book.Graph.Facts.Referring<Contract>(nameof(Contract.Account), node).Any(contract =>
            (contract.Vendor ?? Vendor.Us) == vendor && contract.SignedOn <= book.Graph.AsOf && (contract.EndsOn is null || contract.EndsOn >= book.Graph.AsOf));
        return 1 - (missing * (hasContract ? 1 - Parameters.ContractShare : 1));
    }

    /// <summary>Service debt: open cases, each half as heavy as one of the severity above.</summary>
    private double Penalty(string accountId) => Math.Min(
        Parameters.MaxPenalty,
        book.Graph.Facts.Referring<ServiceCase>(nameof(ServiceCase.Account), NodeId.Account(accountId))
            .Where(one => one.OpenedOn <= book.Graph.AsOf && (one.ClosedOn is null || one.ClosedOn > book.Graph.AsOf))
            .Sum(one => Parameters.CasePenalty * Math.Pow(2, 1 - one.Severity)));

    /// <summary>Share of those employed at the account a year ago who no longer are; 0 where nobody was recorded then. People who asked not to be analysed do not count.</summary>
    private double Turnover(string accountId)
    {
        var node = NodeId.Account(accountId);
        var then = book.YearAgo.Facts.Referring<Employment>(nameof(Employment.Organisation), node)
            .Where(one => !book.Graph.Ties.IsOptedOut(NodeId.Contact(one.Contact))).ToList();
        var now = book.Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), node).Select(one => one.Contact).ToHashSet(StringComparer.Ordinal);
        return then.Count == 0 ? 0 : (double)then.Count(one => !now.Contains(one.Contact)) / then.Count;
    }
}
