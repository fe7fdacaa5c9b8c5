using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Relationships.Capital;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring.Care;

/// <summary>Thinks of what could be done for the accounts of a segment and the people there.</summary>
/// <param name="book">The numbers of the picture.</param>
/// <param name="parameters">What is taken for granted.</param>
/// <param name="leaving">The chance that somebody of ours leaves within a year.</param>
internal sealed class CarePlanner(Scorebook book, CareParameters parameters, double leaving)
{
    private readonly RelationshipCapital _capital = book.Capital(Vendor.Us);

    /// <summary>The work for one account: for its people, then for the account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="dormant">Ties there that were strong once.</param>
    public IEnumerable<CarePlan> For(Account account, IReadOnlyList<DormantTie> dormant)
    {
        var contacts = _capital.At(account.Id).ToList();
        return contacts.SelectMany(contact => WithPerson(contact, dormant.FirstOrDefault(tie => tie.Contact.Id == contact.Contact)))
            .Concat(Sponsor(account, contacts)).Concat(Owner(account, contacts)).Concat(OnPaper(account, contacts));
    }

    private IEnumerable<CarePlan> WithPerson(HeldContact contact, DormantTie? dormant)
    {
        var holders = contact.Ties.Where(tie => tie.Counts).OrderByDescending(tie => tie.Tie.Strength).ThenBy(tie => tie.Person).ToList();
        var person = book.NameOf(NodeId.Contact(contact.Contact));
        if (dormant is not null && _capital.Staff.Contains(dormant.Person))
        {
            yield return Meeting(
                CareKind.Reactivate, contact, dormant.Person, parameters.ReactivationChance, parameters.MeetingHours, parameters.MeetingDays,
                CareTexts.Reactivate(person, book.NameOf(dormant.Person), dormant.LastContact));
        }

        if (holders is not [var nearest, ..] || nearest.Tie.Strength < book.Parameters.Company.HoldStrength)
        {
            yield break;
        }

        if (holders.Max(holder => holder.Tie.LastTwoWayContact) is { } last && book.Graph.AsOf.DayNumber - last.DayNumber is var days && days > parameters.StaleDays && days <= book.Parameters.Company.ActiveDays)
        {
            yield return Meeting(
                CareKind.Protect, contact, nearest.Person, parameters.MeetingChance, parameters.MeetingHours, parameters.UrgentDays, CareTexts.Protect(person, book.NameOf(nearest.Person), days));
        }

        if (holders.Count(holder => holder.Tie.Strength >= book.Parameters.Company.HoldStrength) == 1
            && Colleagues.Nearest(book.Graph, nearest.Person, one => one == nearest.Person) is { } second)
        {
            yield return Meeting(
                CareKind.SecondThread, contact, second, parameters.MeetingChance, parameters.MeetingHours + parameters.IntroductionHours, parameters.MeetingDays,
                CareTexts.SecondThread(person, book.NameOf(second), book.NameOf(nearest.Person)));
        }
    }

    private IEnumerable<CarePlan> Sponsor(Account account, List<HeldContact> contacts)
    {
        var top = contacts.OrderByDescending(contact => contact.PowerShare).ThenBy(contact => contact.Contact, StringComparer.Ordinal).FirstOrDefault();
        if (top is null || top.Closeness > book.Parameters.KeyPerson.CoveredCloseness || HoldsMost(account.Id) is not { } holder
            || book.Graph.Facts.Find<ReportsTo>(holder.ToString())?.Manager is not { Kind: FactKind.Employee } manager || !_capital.Staff.Contains(manager))
        {
            yield break;
        }

        yield return Meeting(
            CareKind.RaiseSponsor, top, manager, parameters.SponsorChance, parameters.MeetingHours + parameters.IntroductionHours, parameters.MeetingDays,
            CareTexts.RaiseSponsor(book.NameOf(NodeId.Contact(top.Contact)), account.Name, book.NameOf(manager)));
    }

    private IEnumerable<CarePlan> Owner(Account account, List<HeldContact> contacts)
    {
        if (account.Owner is null || _capital.Staff.Contains(NodeId.Employee(account.Owner)) || HoldsMost(account.Id) is not { } next)
        {
            yield break;
        }

        var first = contacts.OrderByDescending(contact => contact.Value * (1 - StrengthOf(contact, next))).ThenBy(contact => contact.Contact, StringComparer.Ordinal).First();
        yield return Meeting(
            CareKind.HandOver, first, next, parameters.MeetingChance, parameters.MeetingHours, parameters.UrgentDays,
            CareTexts.HandOver(account.Name, book.NameOf(next), book.NameOf(NodeId.Contact(first.Contact))));
    }

    private IEnumerable<CarePlan> OnPaper(Account account, List<HeldContact> contacts)
    {
        var held = contacts.Sum(contact => contact.Capital);
        if (held <= 0 || IsOnPaper(account.Id) || _capital.HoldersAt(account.Id).First() is var heaviest && heaviest.Capital < parameters.HeavyShare * held)
        {
            yield break;
        }

        var plan = new InstitutionalTie { Account = account.Id, Type = InstitutionalTieKind.JointPlan, Vendor = Vendor.Us };
        yield return new CarePlan(
            CareKind.Institutionalise, account.Id, null, heaviest.Person.Id, [new Change.Assert(new Fact(plan, DayRange.Since(book.Graph.AsOf)))],
            parameters.AgreementChance, parameters.AgreementHours, parameters.AgreementDays, leaving * parameters.KeptByAgreement * held,
            CareTexts.Institutionalise(account.Name, book.NameOf(heaviest.Person), heaviest.Capital / held));
    }

    private bool IsOnPaper(string account) =>
        book.Graph.Facts.Referring<InstitutionalTie>(nameof(InstitutionalTie.Account), NodeId.Account(account)).Any(tie => tie.Vendor.IsUs)
        || book.Graph.Facts.Referring<Contract>(nameof(Contract.Account), NodeId.Account(account)).Any(contract =>
            (contract.Vendor ?? Vendor.Us).IsUs && contract.SignedOn <= book.Graph.AsOf && (contract.EndsOn is null || contract.EndsOn >= book.Graph.AsOf));

    private NodeId? HoldsMost(string account) => _capital.HoldersAt(account).Select(one => (NodeId?)one.Person).FirstOrDefault();

    private static double StrengthOf(HeldContact contact, NodeId person) => contact.Ties.FirstOrDefault(tie => tie.Counts && tie.Person == person)?.Tie.Strength ?? 0;

    private CarePlan Meeting(CareKind kind, HeldContact contact, NodeId employee, double success, double hours, int days, Explanations.BilingualText text) => new(
        kind, contact.Account, contact.Contact, employee.Id, [Supposed.Meeting(book.Graph, employee.Id, contact.Contact)], success, hours, days,
        contact.Value * (1 - contact.Closeness + (leaving * contact.Ties.Sum(tie => tie.Exclusive))), text);
}
