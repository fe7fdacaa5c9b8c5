using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Transport;

namespace RelGraph.Neo4j.Tests.Samples;

/// <summary>Every question of samples/cypher, asked of a simulated company in a real graph, gives what the facts give.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CypherSampleTests(Neo4jServer server, SampleGraph graph) : IClassFixture<SampleGraph>
{
    private static readonly SupportLevel?[] For = [SupportLevel.Mentor, SupportLevel.Supporter];
    private static readonly SupportLevel?[] Against = [SupportLevel.NonSupporter, SupportLevel.Enemy];
    private static readonly BuyingRole[] Deciding = [BuyingRole.Approver, BuyingRole.DecisionMaker];

    [Neo4jFact]
    public async Task ReachTheApprover_OfEveryOpenDeal_GivesThePeopleOneStepAway()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var ties = facts.Ties(withInfluence: true).ToLookup(tie => tie.From, tie => tie.To);
        var deal = facts.Now<Seat>().Where(seat => seat.Role == BuyingRole.Approver && facts.IsOpen(seat.Contact))
            .OrderByDescending(seat => ties[seat.Contact].Distinct().Sum(contact => facts.TalksOf[contact].Count())).First().Opportunity;
        var expected =
            from approver in facts.Now<Seat>().Where(seat => seat.Opportunity == deal && seat.Role == BuyingRole.Approver && facts.IsOpen(seat.Contact)).Select(seat => seat.Contact)
            from contact in ties[approver].Append(approver).Distinct().Where(facts.IsOpen)
            from talks in facts.TalksOf[contact].GroupBy(talk => talk.Employee)
            select Row(approver, contact, talks.Key, null, talks.Count());

        await CheckAsync("01-reach-the-approver", expected, 3, ("opportunity", deal));
    }

    [Neo4jFact]
    public async Task KnownToOne_GivesContactsWithOneOfOurPeople()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var expected = facts.TalksOf.Where(talks => facts.IsOpen(talks.Key) && talks.DistinctBy(talk => talk.Employee).Count() == 1)
            .Select(talks => Row(talks.Key, facts.NameOf(talks.Key), talks.First().Employee, talks.Count()));

        await CheckAsync("02-known-to-one", expected, null);
    }

    [Neo4jFact]
    public async Task ChampionLeft_GivesSupportersWhoseJobEnded()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var accountOf = facts.All<Opportunity>().GroupBy(deal => deal.Id).ToDictionary(group => group.Key, group => group.Last().Account);
        var champions = facts.All<Stance>().Where(stance => stance.Vendor.IsUs && For.Contains(stance.Support)).Select(stance => (stance.Contact, Account: accountOf[stance.Opportunity])).ToHashSet();
        var now = facts.Now<Employment>().ToLookup(job => job.Contact, job => job.Organisation);
        var expected = facts.Facts<Employment>().Where(job => job.Valid.To != DateOnly.MaxValue)
            .Select(job => (Job: (Employment)job.Content, job.Valid.To))
            .Where(left => left.Job.Organisation.Kind == FactKind.Account && facts.IsOpen(left.Job.Contact) && champions.Contains((left.Job.Contact, left.Job.Organisation.Id)))
            .GroupBy(left => (left.Job.Contact, left.Job.Organisation), left => left.To)
            .Where(left => !now[left.Key.Contact].Contains(left.Key.Organisation))
            .SelectMany(left => now[left.Key.Contact].Select(place => place.Id).DefaultIfEmpty(null!)
                .Select(place => Row(left.Key.Organisation.Id, left.Key.Contact, facts.NameOf(left.Key.Contact), Day(left.Max()), place)));

        await CheckAsync("03-champion-left", expected, null);
    }

    [Neo4jFact]
    public async Task DecidesAgainstUs_GivesThosePeopleOfTheDeal()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var all =
            from seat in facts.Now<Seat>()
            where (Deciding.Contains(seat.Role) || seat.Veto) && facts.IsOpen(seat.Contact)
            join stance in facts.Now<Stance>() on (seat.Opportunity, seat.Contact) equals (stance.Opportunity, stance.Contact)
            where stance.Vendor.IsUs && Against.Contains(stance.Support)
            select (seat.Opportunity, Row: Row(seat.Contact, facts.NameOf(seat.Contact), Names.Of(seat.Role), seat.Veto, Names.Of(stance.Support!.Value)));
        var deal = all.GroupBy(row => row.Opportunity).OrderByDescending(rows => rows.Count()).First();

        await CheckAsync("04-decides-against-us", deal.Select(row => row.Row), null, ("opportunity", deal.Key));
    }

    [Neo4jFact]
    public async Task WhoCanIntroduceUs_GivesTheTiedPeopleWeKnow()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var ties = facts.Ties(withInfluence: false).Where(tie => tie.From != tie.To && facts.IsOpen(tie.From) && facts.IsOpen(tie.To)).ToLookup(tie => tie.From);
        var contact = ties.OrderByDescending(group => group.Select(tie => tie.Type).Distinct().Count()).ThenByDescending(group => group.Count()).First().Key;
        var expected =
            from introducer in ties[contact].GroupBy(tie => tie.To)
            from talks in facts.TalksOf[introducer.Key].GroupBy(talk => talk.Employee)
            select Row(introducer.Key, facts.NameOf(introducer.Key), string.Join(',', introducer.Select(tie => tie.Type).Distinct().Order()), talks.Key, talks.Count());

        await CheckAsync("05-who-can-introduce-us", expected, null, ("contact", contact));
    }

    [Neo4jFact]
    public async Task UncoveredSeats_GivesSeatsWithoutDutyOrTalk()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var since = SampleGraph.DaysBeforeEnd(180);
        var covered = facts.Now<Covers>().Where(covers => covers.Subject.Kind == FactKind.Contact).Select(covers => covers.Subject.Id).ToHashSet();
        var expected = facts.Now<Seat>()
            .Where(seat => facts.IsOpen(seat.Contact) && !facts.Closed.Contains(seat.Opportunity) && !covered.Contains(seat.Contact) && !facts.TalksOf[seat.Contact].Any(talk => talk.Interaction.At >= since))
            .Select(seat => Row(seat.Opportunity, seat.Contact, facts.NameOf(seat.Contact), Names.Of(seat.Role)));

        await CheckAsync("06-uncovered-seats", expected, null, ("since", since));
    }

    [Neo4jFact]
    public async Task ExclusiveContacts_RanksOurPeople()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var names = facts.All<Employee>().GroupBy(employee => employee.Id).ToDictionary(group => group.Key, group => group.Last().Name);
        var expected = facts.TalksOf.Where(talks => facts.IsOpen(talks.Key)).Select(talks => talks.Select(talk => talk.Employee).Distinct().ToList())
            .Where(employees => employees.Count == 1)
            .CountBy(employees => employees[0])
            .Select(count => Row(count.Key, names[count.Key], count.Value));

        await CheckAsync("07-exclusive-contacts", expected, null);
    }

    [Neo4jFact]
    public async Task Contested_GivesSupportersOfRivalsWeKnow()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var expected = facts.Now<Stance>()
            .Where(stance => !stance.Vendor.IsUs && For.Contains(stance.Support) && !facts.Closed.Contains(stance.Opportunity) && facts.IsOpen(stance.Contact) && facts.TalksOf[stance.Contact].Any())
            .Select(stance => Row(
                stance.Opportunity, stance.Contact, facts.NameOf(stance.Contact), stance.Vendor.Id, Names.Of(stance.Support!.Value),
                facts.TalksOf[stance.Contact].DistinctBy(talk => talk.Employee).Count(), facts.TalksOf[stance.Contact].DistinctBy(talk => talk.Interaction.Id).Count()));

        await CheckAsync("08-contested", expected, null);
    }

    [Neo4jFact]
    public async Task KinOfLostAccounts_FollowsSharesForThreeSteps()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var accountOf = facts.All<Opportunity>().GroupBy(deal => deal.Id).ToDictionary(group => group.Key, group => group.Last().Account);
        var shares = facts.Now<OwnsShare>().SelectMany(share => new[] { (share.Owner, share.Owned), (Owner: share.Owned, Owned: share.Owner) }).ToLookup(pair => pair.Owner, pair => pair.Owned);
        var lost = facts.All<StageChange>().Where(change => change.Outcome == OpportunityOutcome.LostToCompetitor).GroupBy(change => accountOf[change.Opportunity]);
        var expected = lost.SelectMany(losses => Near(losses.Key, shares).Select(kin => Row(losses.Key, losses.Count(), kin.Key, null, kin.Value)));

        await CheckAsync("09-kin-of-lost-accounts", expected, 3);
    }

    [Neo4jFact]
    public async Task MovedToACustomer_GivesNewcomersAndWhoKnewThem()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var customers = facts.Customers();
        var jobs = facts.Facts<Employment>().Select(fact => (Job: (Employment)fact.Content, fact.Valid)).ToLookup(job => job.Job.Contact);
        var expected =
            from contact in jobs
            where facts.IsOpen(contact.Key)
            from now in contact
            where now.Valid.To == DateOnly.MaxValue && now.Job.Organisation.Kind == FactKind.Account && customers.Contains(now.Job.Organisation.Id)
            from former in contact.Where(job => job.Valid.To != DateOnly.MaxValue && job.Valid.To <= now.Valid.From).Select(job => job.Job.Organisation).Distinct()
            where former != now.Job.Organisation
            let known = facts.TalksOf[contact.Key].Where(talk => DateOnly.FromDateTime(talk.Interaction.At.DateTime) < now.Valid.From).DistinctBy(talk => talk.Employee).Count()
            select Row(contact.Key, facts.NameOf(contact.Key), former.Id, now.Job.Organisation.Id, Day(now.Valid.From), known);

        await CheckAsync("10-moved-to-a-customer", expected, null);
    }

    [Neo4jFact]
    public async Task SilentDeals_GivesKeyPeopleWithoutARecentTalk()
    {
        var facts = (await graph.LoadAsync(server)).Believed;
        var since = SampleGraph.DaysBeforeEnd(60);
        var expected =
            from seat in facts.Now<Seat>()
            where Deciding.Contains(seat.Role) && facts.IsOpen(seat.Contact) && !facts.Closed.Contains(seat.Opportunity)
            let last = facts.TalksOf[seat.Contact].Select(talk => (DateTimeOffset?)talk.Interaction.At).Max()
            where last is null || last < since
            select Row(seat.Opportunity, seat.Contact, facts.NameOf(seat.Contact), Names.Of(seat.Role), last is { } at ? Day(DateOnly.FromDateTime(at.DateTime)) : null);

        await CheckAsync("11-silent-deals", expected, null, ("since", since));
    }

    [Fact]
    public void EverySample_HasATestHere()
    {
        var source = string.Concat(typeof(CypherSampleTests).GetMethods().Select(method => method.Name.Split('_')[0] + " "));

        Assert.All(SampleGraph.Files, file => Assert.Contains(Path.GetFileNameWithoutExtension(file)[3..].Replace("-", "", StringComparison.Ordinal), source, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Accounts within three steps, with the fewest.</summary>
    private static Dictionary<string, int> Near(string start, ILookup<string, string> shares)
    {
        var found = new Dictionary<string, int>();
        string[] rim = [start];
        for (var steps = 1; steps <= 3; steps++)
        {
            rim = [.. rim.SelectMany(account => shares[account]).Where(account => account != start && found.TryAdd(account, steps))];
        }

        return found;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static object?[] Row(params object?[] values) => values;

    /// <summary>Asks the sample and compares all rows; the column that only repeats a name is left out.</summary>
    private async Task CheckAsync(string sample, IEnumerable<object?[]> expected, int? ignored, params (string Name, object? Value)[] parameters)
    {
        var text = await File.ReadAllTextAsync(SampleGraph.Files.Single(file => file.EndsWith(sample + ".cypher", StringComparison.Ordinal)));
        await using var transport = server.Connect();

        var rows = await transport.AllAsync(TransportExtensions.Statement(text, [("workspace", graph.WorkspaceId), .. parameters]));

        var wanted = expected.Select(row => Text(row, ignored)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(wanted);
        Assert.Equal(wanted, rows.Select(row => Text(row, ignored)).Order(StringComparer.Ordinal));
    }

    private static string Text(object?[] row, int? ignored) => string.Join(" | ", row.Select((value, column) => column == ignored ? "" : value switch
    {
        null => "nothing",
        IEnumerable<object?> list => string.Join(',', list.Select(item => (string)item!).Order(StringComparer.Ordinal)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    }));
}
