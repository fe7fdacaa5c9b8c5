using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring.Care;

/// <summary>Works out what work for relationships would bring, and puts the most worthwhile first.</summary>
/// <remarks>Work is what would be recorded if it succeeded, as with advice for a deal. Of all that could be done, the <see cref="CareWork.Most"/> pieces that could at best bring most for an hour are worked out, each on a hypothetical picture.</remarks>
internal sealed class CareAdviser
{
    private const int MostEvidence = 3;

    private readonly Scorebook _book;
    private readonly CarePlanner _planner;
    private readonly CareGain _gains;

    public CareAdviser(Scorebook book, CareParameters parameters)
    {
        _book = book;
        _planner = new CarePlanner(book, parameters, book.LeaveProbability);
        _gains = new CareGain(book.Capital(Vendor.Us), book.LeaveProbability, parameters.KeptByAgreement, book.Run.Seed);
    }

    /// <summary>The work for accounts, the most capital for an hour first.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="dormant">Dormant ties among them.</param>
    /// <param name="employee">Only what this one of ours should do; everybody's where null.</param>
    public IReadOnlyList<CareWork> For(IEnumerable<Account> accounts, IReadOnlyList<DormantTie> dormant, string? employee) =>
    [
        .. accounts.SelectMany(account => _planner.For(account, dormant))
            .Where(plan => employee is null || plan.Owner == employee)
            .OrderByDescending(plan => plan.Success * plan.Most / plan.Hours).ThenBy(plan => plan.Account, StringComparer.Ordinal).ThenBy(plan => plan.Contact, StringComparer.Ordinal).ThenBy(plan => plan.Kind)
            .Take(CareWork.Most)
            .Select(Worked)
            .Where(work => work.WorthPerHour > 0)
            .GroupBy(work => (work.Account, work.Contact)).Select(OneVisit)
            .OrderByDescending(work => work.WorthPerHour).ThenBy(work => work.Kind).ThenBy(work => work.Account, StringComparer.Ordinal).ThenBy(work => work.Contact, StringComparer.Ordinal),
    ];

    /// <summary>Of several reasons to meet the same person, the best, with the others beside it.</summary>
    private static CareWork OneVisit(IEnumerable<CareWork> reasons)
    {
        var ordered = reasons.OrderByDescending(work => work.WorthPerHour).ThenBy(work => work.Kind).ToList();
        return ordered[0] with { Also = [.. ordered.Skip(1).Select(work => work.Kind)], Deadline = ordered.Min(work => work.Deadline) };
    }

    private CareWork Worked(CarePlan plan)
    {
        _book.Run.Cancellation.ThrowIfCancellationRequested();
        var after = _book.Graph.With(plan.Changes);
        var (gain, range, closeness) = plan.Contact is { } contact
            ? _gains.OfMeeting(_book.Capital(Vendor.Us).At(plan.Account).Single(one => one.Contact == contact), after)
            : _gains.OfAgreement(plan.Account);
        var expected = plan.Success * gain;
        return new CareWork
        {
            Kind = plan.Kind,
            Text = plan.Text,
            Account = plan.Account,
            Contact = plan.Contact,
            Owner = plan.Owner,
            Deadline = _book.Graph.AsOf.AddDays(plan.Days),
            Hours = plan.Hours,
            Cost = _book.CostOf(plan.Owner, plan.Hours),
            Success = plan.Success,
            Score = plan.Success * (new Scorebook(after, _book.Parameters, _book.Run).Customer(plan.Account).Value - _book.Customer(plan.Account).Value),
            Closeness = plan.Success * closeness,
            Capital = _book.InMoney(expected),
            CapitalRange = _book.Margins.HasMoney ? new Interval(Math.Min(expected, plan.Success * range.Low), Math.Max(expected, plan.Success * range.High)) : null,
            WorthPerHour = expected / plan.Hours,
            Deals = plan.Contact is null ? [] : [.. OpenDealsOf(plan.Contact)],
            Evidence = plan.Contact is null ? [] : [.. EvidenceOf(plan.Contact)],
        };
    }

    private IEnumerable<string> OpenDealsOf(string contact) => _book.Graph.Facts.Referring<Seat>(nameof(Seat.Contact), NodeId.Contact(contact))
        .Select(seat => seat.Opportunity).Where(deal => _book.Deals.Find(deal) is { IsOpen: true }).Order(StringComparer.Ordinal);

    private IEnumerable<Evidence> EvidenceOf(string contact) => _book.Graph.Interactions.Of(NodeId.Contact(contact))
        .Where(one => one.People.Any(_book.Capital(Vendor.Us).Staff.Contains))
        .OrderByDescending(one => one.Day).ThenBy(one => one.Id, StringComparer.Ordinal).Take(MostEvidence)
        .Select(one => ConversationEvidence.Of(_book, one));
}
