using System.Text.Json;
using RelGraph.Application.Workspaces;

namespace RelGraph.GraphQL.Tests.Schema;

[Collection(ServerCollection.Name)]
public sealed class StrategistDocumentTests(TestServer server)
{
    private const string Document =
        """
        query ($deal: ID!, $person: ID!, $then: Date!) {
          opportunity(id: $deal) { ...deal }
          contact(id: $person) { introductionPaths(count: 3) { strength hops { askerName askedName strength } } }
          at(asOf: $then) { asOf opportunity(id: $deal) { ...deal } }
        }
        fragment deal on Opportunity {
          name
          seats { contact { key name } keyPerson { value level confidence } }
          decisionChain { value interval { low high } seats { contact { id } swing } }
          competitors { competitor { name } relationship { value } }
          winProbability { value probability drivers { code points } contributions { points } identity { asOf measure } }
        }
        """;

    [Fact]
    public async Task Document_DealPeopleRivalsPathsAndLastQuarter_IsAnsweredAtOnceAsTheScorebookSays()
    {
        var (deal, person, then) = await SubjectsAsync();

        var data = await server.DataAsync(Document, new { deal, person, then = then.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });

        var now = await server.Workspace.ScoresAsync(Moment.Now, default);
        var before = await server.Workspace.ScoresAsync(new Moment(then), default);
        Assert.Equal(now.DecisionChain(deal).Value, Number(data, "opportunity", "decisionChain", "value"));
        Assert.Equal(now.WinProbability(deal).Value, Number(data, "opportunity", "winProbability", "value"));
        Assert.Equal(before.WinProbability(deal).Value, Number(data, "at", "opportunity", "winProbability", "value"));
        Assert.Equal(now.KeyPerson(deal, person).Value, data.GetProperty("opportunity").GetProperty("seats").EnumerateArray()
            .Single(seat => seat.GetProperty("contact").GetProperty("key").GetString() == person).GetProperty("keyPerson").GetProperty("value").Deserialize<double?>());
        Assert.Equal(now.IntroductionPaths(person).Count, data.GetProperty("contact").GetProperty("introductionPaths").GetArrayLength());
    }

    [Fact]
    public async Task Document_AnyShape_ReadsTheStoreAtMostOncePerMoment()
    {
        var (deal, person, then) = await SubjectsAsync();
        var before = server.Store.Reads;

        await server.DataAsync(Document, new { deal, person, then = then.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        await server.DataAsync(
            """
            { accounts(first: 2) { nodes { contacts(first: 2) { nodes { employments { organisation { ... on Account { owner { team { members { ties(first: 2) { nodes { to { ... on Contact { name } } } } } } } } } }
                interactions(first: 2) { nodes { people { ... on Contact { name } } } } } } opportunities(first: 2) { nodes { seats { stances { fact { fields { name value } } } keyPerson { value } } } } } } }
            """);

        Assert.Equal(before, server.Store.Reads);
    }

    [Fact]
    public async Task Page_FollowedToItsEnd_ShowsEveryObjectOnce()
    {
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = (await server.DataAsync("query ($after: String) { contacts(first: 7, after: $after) { totalCount nodes { key } pageInfo { hasNextPage endCursor } } }", new { after })).GetProperty("contacts");
            seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);

        var picture = await server.Workspace.PictureAsync(Moment.Now, default);
        Assert.Equal(picture.Facts.All<Engine.Model.Nouns.Contact>().Select(contact => contact.Id), seen);
    }

    [Fact]
    public async Task Search_PartOfAName_FindsInEitherLanguageWhateverTheCase()
    {
        var picture = await server.Workspace.PictureAsync(Moment.Now, default);
        var contact = picture.Facts.All<Engine.Model.Nouns.Contact>().First(candidate => candidate.OtherName is { Length: > 3 });

        foreach (var search in new[] { contact.Name, contact.OtherName!.ToUpperInvariant() })
        {
            var found = (await server.DataAsync("query ($search: String) { contacts(search: $search) { nodes { key } } }", new { search })).GetProperty("contacts").GetProperty("nodes");

            Assert.Contains(found.EnumerateArray(), node => node.GetProperty("key").GetString() == contact.Id);
        }
    }

    [Fact]
    public async Task Explanation_FlattenedAndNested_TellTheSame()
    {
        var (deal, _, _) = await SubjectsAsync();

        var score = (await server.DataAsync("query ($deal: ID!) { opportunity(id: $deal) { winProbability { explanation { symbol value parts { symbol value } } explanationLines { depth symbol value } } } }", new { deal }))
            .GetProperty("opportunity").GetProperty("winProbability");

        var nested = score.GetProperty("explanation");
        var lines = score.GetProperty("explanationLines").EnumerateArray().ToList();
        Assert.Equal(nested.GetProperty("symbol").GetString(), lines[0].GetProperty("symbol").GetString());
        Assert.Equal(
            nested.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("symbol").GetString()),
            lines.Where(line => line.GetProperty("depth").GetInt32() == 1).Select(line => line.GetProperty("symbol").GetString()));
    }

    internal static async Task<(string Deal, string Person, DateOnly Then)> SubjectsAsync(TestServer server)
    {
        var scores = await server.Workspace.ScoresAsync(Moment.Now, default);
        var deal = scores.Deals.All.First(candidate => candidate.IsOpen && scores.DecisionChain(candidate.Opportunity.Id).Seats.Count > 1);
        return (deal.Opportunity.Id, scores.DecisionChain(deal.Opportunity.Id).Seats[0].Person.Contact, deal.Opportunity.OpenedOn.AddDays(1));
    }

    private Task<(string Deal, string Person, DateOnly Then)> SubjectsAsync() => SubjectsAsync(server);

    private static double? Number(JsonElement data, params string[] path) => path.Aggregate(data, (element, name) => element.GetProperty(name)).Deserialize<double?>();
}
