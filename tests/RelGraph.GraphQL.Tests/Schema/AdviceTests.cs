namespace RelGraph.GraphQL.Tests.Schema;

public sealed class AdviceTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Advice_OfOpenDeals_IsOrderedAndFounded()
    {
        var deals = (await server.DataAsync(
            """
            { opportunities(filter: { isOpen: true }, first: 5) { nodes { value { expected { amount } } advice(first: 20) {
                kind text { english chinese } owner { name } contact { name } deadline hours cost { amount } worthPerHour { minorUnits } unknownBecause { english }
                effect { success chain win money { minorUnits } low { minorUnits } high { minorUnits } capital { minorUnits } } evidence { on } } } } }
            """)).GetProperty("opportunities").GetProperty("nodes").EnumerateArray().ToList();

        Assert.Contains(deals, deal => deal.GetProperty("advice").GetArrayLength() > 0);
        Assert.All(deals, deal =>
        {
            var worths = deal.GetProperty("advice").EnumerateArray().Select(advice => advice.GetProperty("worthPerHour"))
                .Where(worth => worth.ValueKind != System.Text.Json.JsonValueKind.Null).Select(worth => worth.GetProperty("minorUnits").GetInt64()).ToList();
            Assert.Equal(worths.OrderDescending(), worths);
        });
    }

    [Fact]
    public async Task ToReach_ATarget_TellsStepsOrThatNoneWereFound()
    {
        var plans = (await server.DataAsync(
            """{ opportunities(filter: { isOpen: true, amount: { isNull: false } }, first: 5) { nodes { near: toReach(winProbability: 0.01) { steps { kind } isReached } far: toReach(winProbability: 99.99) { isReached isFewest looked now reached reachedRange { low high } success hours steps { kind contact { name } owner { name } text { chinese } success hours } } } } }"""))
            .GetProperty("opportunities").GetProperty("nodes").EnumerateArray().ToList();

        Assert.NotEmpty(plans);
        Assert.All(plans, plan => Assert.Equal("""{"steps":[],"isReached":true}""", plan.GetProperty("near").GetRawText()));
        Assert.All(plans, plan => Assert.True(plan.GetProperty("far").GetProperty("reached").GetDouble() >= plan.GetProperty("far").GetProperty("now").GetDouble()));
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ opportunities(first: 1) { nodes { toReach(winProbability: 100) { now } } } }")).GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Advice_TooMany_IsRefused() =>
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ opportunities(first: 1) { nodes { advice(first: 101) { kind } } } }")).GetProperty("extensions").GetProperty("code").GetString());
}
