using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Relationships;
using RelGraph.Scoring.Relationships.Capital;

namespace RelGraph.Scoring.Pool;

/// <summary>Decides which accounts are in the shared pool, and who should look after each next.</summary>
/// <remarks>O(accounts + contacts + ties), and a search for paths for each entry that is read.</remarks>
internal sealed class PoolKeeper
{
    private readonly Scorebook _book;
    private readonly PoolRules _rules;
    private readonly Dictionary<string, int> _owned;
    private readonly RelationshipCapital _capital;

    public PoolKeeper(Scorebook book, PoolRules rules)
    {
        (_book, _rules) = (book, rules);
        _owned = book.Graph.Facts.All<Account>().Select(account => account.Owner).OfType<string>().GroupBy(owner => owner).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        _capital = book.Capital(Vendor.Us);
    }

    /// <summary>The entries, the largest expected margin first; next owners are looked for as they are read.</summary>
    public IEnumerable<PoolEntry> Entries() => _book.Graph.Facts.All<Account>()
        .Select(account => (Account: account, Last: LastContact(account.Id), Open: OpenDeals(account.Id)))
        .Select(one => (one.Account, one.Last, one.Open, Reason: ReasonOf(one.Account, one.Last, one.Open)))
        .Where(one => one.Reason is not null)
        .OrderByDescending(one => _book.Margins.WeightOf(one.Account.Id)).ThenBy(one => one.Account.Id, StringComparer.Ordinal)
        .Select(one => new PoolEntry(
            one.Account.Id, one.Reason!.Value, one.Last, one.Last is { } day ? _book.Graph.AsOf.DayNumber - day.DayNumber : null, _rules.DaysFor(one.Account.Industry), one.Open,
            _book.Margins.HasMoney ? _book.ExpectedMargin(one.Account.Id).Expected : null, NextFor(one.Account), HistoryOf(one.Account.Id)));

    private PoolReason? ReasonOf(Account account, DateOnly? last, int open)
    {
        if (account.Owner is null)
        {
            return PoolReason.Unowned;
        }

        if (_book.Graph.Facts.Find<Employee>(account.Owner) is null)
        {
            return PoolReason.OwnerLeft;
        }

        var since = last ?? OwnedSince(account.Id);
        var silent = since is { } day && _book.Graph.AsOf.DayNumber - day.DayNumber > _rules.DaysFor(account.Industry);
        return silent && !(_rules.KeepWithOpenDeal && open > 0) ? PoolReason.Silent : null;
    }

    /// <summary>Where no contact is known, silence counts from the day the present owner took over; where that is not known either, nothing is said.</summary>
    private DateOnly? OwnedSince(string account) => HistoryOf(account) is [.., { From: { } day }] ? day : null;

    private DateOnly? LastContact(string account)
    {
        DateOnly? last = null;
        foreach (var employment in _book.Graph.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId.Account(account)).Where(employment => _book.Graph.Analyses(employment.Contact)))
        {
            foreach (var tie in _book.Graph.Ties.Of(NodeId.Contact(employment.Contact)).Where(tie => tie.To.Kind == FactKind.Employee))
            {
                last = last is { } known && (tie.LastTwoWayContact is not { } day || day <= known) ? last : tie.LastTwoWayContact;
            }
        }

        return last;
    }

    private int OpenDeals(string account) => _book.Graph.Facts.Referring<Opportunity>(nameof(Opportunity.Account), NodeId.Account(account)).Count(deal => _book.Deals.Find(deal.Id) is { IsOpen: true });

    /// <summary>Who holds most there and may own more; else who has the best way to the most powerful person that can be reached.</summary>
    private PoolCandidate? NextFor(Account account)
    {
        foreach (var (person, capital) in _capital.HoldersAt(account.Id).Where(one => MayOwnMore(one.Person, account)))
        {
            return new PoolCandidate(person, _book.Shown(person, capital), null, Owned(person));
        }

        foreach (var contact in _capital.At(account.Id).OrderByDescending(contact => contact.PowerShare).ThenBy(contact => contact.Contact, StringComparer.Ordinal))
        {
            foreach (var path in _book.IntroductionPaths(contact.Contact, count: 3).Where(path => MayOwnMore(path.Start, account)))
            {
                return new PoolCandidate(path.Start, null, path, Owned(path.Start));
            }
        }

        return null;
    }

    /// <summary>The silent owner is not proposed again: the account is in the pool because of the silence.</summary>
    private bool MayOwnMore(NodeId person, Account account) => person.Id != account.Owner && Owned(person) < _rules.MostPerPerson;

    private int Owned(NodeId person) => _owned.GetValueOrDefault(person.Id);

    /// <summary>The owners of an account, stretches with the same owner taken together.</summary>
    private List<PoolOwner> HistoryOf(string account)
    {
        var owners = new List<PoolOwner>();
        foreach (var fact in _book.Graph.Facts.FactHistory<Account>(account))
        {
            var owner = ((Account)fact.Content).Owner;
            var (from, to) = (fact.Valid.From == DateOnly.MinValue ? (DateOnly?)null : fact.Valid.From, fact.Valid.To == DateOnly.MaxValue ? (DateOnly?)null : fact.Valid.To);
            if (owners is [.., var last] && last.Employee == owner && last.To == from)
            {
                owners[^1] = last with { To = to };
            }
            else
            {
                owners.Add(new PoolOwner(owner, from, to));
            }
        }

        return owners;
    }
}
