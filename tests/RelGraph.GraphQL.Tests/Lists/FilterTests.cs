using RelGraph.Application.Workspaces;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Schema.Lists.Filters;

namespace RelGraph.GraphQL.Tests.Lists;

/// <summary>Filters: every field of every noun, and what they mean.</summary>
public sealed class FilterTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<Type, Type> Filters { get; } = new()
    {
        { typeof(Account), typeof(AccountFilter) }, { typeof(Contact), typeof(ContactFilter) }, { typeof(Employee), typeof(EmployeeFilter) },
        { typeof(Team), typeof(TeamFilter) }, { typeof(Competitor), typeof(CompetitorFilter) }, { typeof(Partner), typeof(PartnerFilter) },
        { typeof(Lead), typeof(LeadFilter) }, { typeof(Offering), typeof(OfferingFilter) }, { typeof(Opportunity), typeof(OpportunityFilter) },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_OfEveryNoun_HasEveryFieldOfTheCatalogue(Type noun, Type filter)
    {
        var fields = FactCatalog.All.Single(descriptor => descriptor.Type == noun).Fields.Select(field => field.Property == "Id" ? "Key" : field.Property);

        Assert.Empty(fields.Except(filter.GetProperties().Select(property => property.Name)));
    }

    [Fact]
    public async Task Filter_EachKindOfValue_ShowsWhatHoldsAndNothingElse()
    {
        var facts = await FactsAsync();
        await SameAsync<Contact>("contacts", "rank: { lte: 2 }", contact => contact.Rank <= 2);
        await SameAsync<Contact>("contacts", "rank: { in: [1, 4] }", contact => contact.Rank is 1 or 4);
        await SameAsync<Contact>("contacts", "rank: { isNull: true }", contact => contact.Rank is null, mayBeEmpty: true);
        await SameAsync<Contact>("contacts", "willingness: { gte: 0.2, lte: 0.6 }", contact => contact.Willingness is >= .2 and <= .6);
        await SameAsync<Contact>("contacts", "adaptability: [PRAGMATIST, LAGGARD]", contact => contact.Adaptability is Adaptability.Pragmatist or Adaptability.Laggard);
        await SameAsync<Contact>("contacts", "optedOut: false", contact => !contact.OptedOut);
        await SameAsync<Contact>("contacts", "name: { startsWith: \"王\" }", contact => contact.Name.StartsWith('王'));
        await SameAsync<Contact>("contacts", "otherName: { isNull: false }", contact => contact.OtherName is not null);
        var function = facts.All<Contact>().First(contact => contact.Function is not null).Function;
        await SameAsync<Contact>("contacts", $"function: {{ eq: \"{function}\" }}, rank: {{ gte: 3 }}", contact => contact.Function == function && contact.Rank >= 3);
        await SameAsync<Contact>("contacts", $"not: {{ function: {{ eq: \"{function}\" }} }}", contact => contact.Function != function);
        await SameAsync<Contact>("contacts", $"or: [{{ rank: {{ eq: 1 }} }}, {{ and: [{{ function: {{ in: [\"{function}\"] }} }}, {{ rank: {{ eq: 5 }} }}] }}]", contact => contact.Rank == 1 || (contact.Function == function && contact.Rank == 5));
        await SameAsync<Contact>("contacts", "or: []", _ => false, mayBeEmpty: true);
        var account = facts.All<Opportunity>()[0].Account;
        await SameAsync<Opportunity>("opportunities", $"account: {{ in: \"{account}\" }}", deal => deal.Account == account);
        await SameAsync<Opportunity>("opportunities", "openedOn: { gte: \"2025-01-01\", lte: \"2025-06-30\" }", deal => deal.OpenedOn >= new DateOnly(2025, 1, 1) && deal.OpenedOn <= new DateOnly(2025, 6, 30), mayBeEmpty: true);
        await SameAsync<Employee>("employees", "team: { isNull: false }", employee => employee.Team is not null);
        await SameAsync<Account>("accounts", "key: { in: [\"A-01\", \"A-02\", \"A-001\", \"A-002\"] }", one => one.Id is "A-01" or "A-02" or "A-001" or "A-002");
    }

    [Fact]
    public async Task Filter_ByMoney_ComparesInTheWorkspacesCurrency()
    {
        var scores = await server.Workspace.ScoresAsync(Moment.Now, default);
        long? InMinor(Money? amount) => amount is { } known ? scores.Currencies.Convert(known, scores.Graph.AsOf)?.MinorUnits : null;
        var amounts = scores.Deals.All.Select(deal => InMinor(deal.Opportunity.Amount)).OfType<long>().Order().ToList();
        var middle = new Money(amounts[amounts.Count / 2], scores.Currencies.Convert(scores.Deals.All.First(deal => deal.Opportunity.Amount is not null).Opportunity.Amount!.Value, scores.Graph.AsOf)!.Value.Currency);

        await SameAsync<Opportunity>("opportunities", $"amount: {{ gte: {{ minorUnits: {middle.MinorUnits}, currency: \"{middle.Currency}\" }} }}", deal => InMinor(deal.Amount) >= middle.MinorUnits);
    }

    [Fact]
    public async Task Filter_ByHistory_ReadsStageAndOutcome()
    {
        var deals = (await server.Workspace.ScoresAsync(Moment.Now, default)).Deals;
        await SameAsync<Opportunity>("opportunities", "isOpen: true", deal => deals.Find(deal.Id)!.IsOpen);
        await SameAsync<Opportunity>("opportunities", "outcome: [WON]", deal => deals.Find(deal.Id)!.Outcome == OpportunityOutcome.Won);
        await SameAsync<Opportunity>("opportunities", "stage: [CLOSED], closedOn: { isNull: false }", deal => !deals.Find(deal.Id)!.IsOpen);
    }

    [Fact]
    public async Task Filter_WithSearchAndBelowAnObject_CombinesBoth()
    {
        var data = await server.DataAsync(
            """
            { accounts(first: 3) { nodes {
                all: contacts(first: 500) { nodes { key rank } } few: contacts(filter: { rank: { lte: 2 } }, orderBy: { by: RANK, direction: DESCENDING }, first: 500) { nodes { key rank } }
                deals: opportunities(filter: { isOpen: true }) { nodes { isOpen } } } } }
            """);

        foreach (var account in data.GetProperty("accounts").GetProperty("nodes").EnumerateArray())
        {
            var expected = account.GetProperty("all").GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("rank").ValueKind == System.Text.Json.JsonValueKind.Number && node.GetProperty("rank").GetInt32() <= 2)
                .OrderByDescending(node => node.GetProperty("rank").GetInt32()).ThenBy(node => node.GetProperty("key").GetString(), StringComparer.Ordinal).Select(node => node.GetRawText());
            Assert.Equal(expected, account.GetProperty("few").GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()));
            Assert.All(account.GetProperty("deals").GetProperty("nodes").EnumerateArray(), deal => Assert.True(deal.GetProperty("isOpen").GetBoolean()));
        }
    }

    private async Task<FactView> FactsAsync() => (await server.Workspace.PictureAsync(Moment.Now, default)).Facts;

    private async Task SameAsync<T>(string list, string filter, Func<T, bool> holds, bool mayBeEmpty = false)
        where T : Noun
    {
        var deals = (await server.Workspace.ScoresAsync(Moment.Now, default)).Deals;
        var expected = (await FactsAsync()).All<T>().Where(noun => noun is not Opportunity deal || deals.Find(deal.Id) is not null).Where(holds).Select(noun => noun.Id).ToList();

        var page = (await server.DataAsync($"{{ list: {list}(filter: {{ {filter} }}, first: 500) {{ totalCount nodes {{ key }} }} }}")).GetProperty("list");

        Assert.Equal(expected.Take(500), page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
        Assert.Equal(expected.Count, page.GetProperty("totalCount").GetInt32());
        Assert.True(mayBeEmpty || expected.Count > 0, filter);
    }
}
