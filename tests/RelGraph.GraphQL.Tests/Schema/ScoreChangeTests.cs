namespace RelGraph.GraphQL.Tests.Schema;

public sealed class ScoreChangeTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task ChangeSince_OfChains_AddsUp()
    {
        var deals = (await server.DataAsync(
            """{ opportunities(filter: { isOpen: true }, first: 8) { nodes { decisionChain { value changeSince(since: "2026-06-20") { from to before after points unknownBecause { english } causes { kind on text { english chinese } points evidence { on text { english } } } } } } } }"""))
            .GetProperty("opportunities").GetProperty("nodes").EnumerateArray().Select(deal => deal.GetProperty("decisionChain").GetProperty("changeSince")).ToList();

        Assert.Contains(deals, change => change.GetProperty("causes").GetArrayLength() > 1);
        Assert.All(deals.Where(change => change.GetProperty("points").ValueKind != System.Text.Json.JsonValueKind.Null), change =>
            Assert.Equal(change.GetProperty("points").GetDouble(), change.GetProperty("causes").EnumerateArray().Sum(cause => cause.GetProperty("points").GetDouble()), 9));
    }
}
