using System.Globalization;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class TrendTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Scores = """
        accounts(first: 1) { nodes { score: customerRelationship { ...trend } } } employees(first: 1) { nodes { score: relationship { ...trend } } }
        contacts(first: 1) { nodes { score: relationship { ...trend } } } competitors(first: 1) { nodes { score: relationship { ...trend } } } company { score: relationship { ...trend } }
        opportunities(filter: { isOpen: true }, first: 1) { nodes { score: decisionChain { ...trend seats { score: keyPerson { ...trend } } } win: winProbability { ...trend } fit: behaviour { ...trend } } }
        """;

    [Fact]
    public async Task Trend_OfEveryScore_HasTheValuesAsOfThoseDays()
    {
        var now = (await server.DataAsync("{ workspace { today } " + Scores + " } fragment trend on Score { value trend(weeks: 4) { slope points { on value } } }"));
        var today = DateOnly.Parse(now.GetProperty("workspace").GetProperty("today").GetString()!, CultureInfo.InvariantCulture);
        var values = Values(now.GetRawText(), "\"trend\":{", point: 2);

        var then = await server.DataAsync(
            $"{{ at(asOf: \"{today.AddDays(-7):yyyy-MM-dd}\") {{ {Scores.Replace("opportunities(filter: { isOpen: true }, first: 1)", $"opportunities(filter: {{ key: {{ eq: \"{await DealAsync()}\" }} }})", StringComparison.Ordinal)} }} }} fragment trend on Score {{ value trend(weeks: 4) {{ slope points {{ on value }} }} }}");

        var before = Values(then.GetRawText(), "\"trend\":{", point: 3);
        Assert.True(values.Count >= 8);
        Assert.Equal(values, before);
    }

    [Fact]
    public async Task Trend_OfTooManyWeeks_IsRefused() =>
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ company { relationship { trend(weeks: 261) { slope } } } }")).GetProperty("extensions").GetProperty("code").GetString());

    private async Task<string> DealAsync() =>
        (await server.DataAsync("{ opportunities(filter: { isOpen: true }, first: 1) { nodes { key } } }")).GetProperty("opportunities").GetProperty("nodes")[0].GetProperty("key").GetString()!;

    // The value of one week of every trend of the answer, in its order.
    private static List<string> Values(string json, string start, int point)
    {
        var found = new List<string>();
        for (var at = json.IndexOf(start, StringComparison.Ordinal); at >= 0; at = json.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            using var trend = System.Text.Json.JsonDocument.Parse(json[(at + start.Length - 1)..(json.IndexOf("]}", at, StringComparison.Ordinal) + 2)]);
            found.Add(trend.RootElement.GetProperty("points")[point].GetRawText());
        }

        return found;
    }
}
