namespace RelGraph.GraphQL.Tests.Schema;

public sealed class ValueSplitTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task ValueSplit_OfEveryOpenDeal_AddsUpToItsValue()
    {
        var deals = (await server.DataAsync(
            """
            { opportunities(filter: { isOpen: true }, first: 20) { nodes { value { expected { minorUnits } } valueSplit {
                expected { minorUnits } neutral { minorUnits } needsEvidence { minorUnits } drivers { driver amount { minorUnits } low { minorUnits } high { minorUnits } }
                people { contact { name } amount { minorUnits } confidence holders { employee { name } amount { minorUnits } } } } } } }
            """)).GetProperty("opportunities").GetProperty("nodes").EnumerateArray().Where(deal => deal.GetProperty("value").ValueKind != System.Text.Json.JsonValueKind.Null).ToList();

        Assert.NotEmpty(deals);
        Assert.All(deals, deal =>
        {
            static long Minor(System.Text.Json.JsonElement money) => money.ValueKind == System.Text.Json.JsonValueKind.Null ? 0 : money.GetProperty("minorUnits").GetInt64();
            var split = deal.GetProperty("valueSplit");
            var drivers = split.GetProperty("drivers").EnumerateArray().ToList();
            Assert.Equal(Minor(deal.GetProperty("value").GetProperty("expected")), Minor(split.GetProperty("neutral")) + drivers.Sum(part => Minor(part.GetProperty("amount"))));
            Assert.Equal(Minor(drivers[0].GetProperty("amount")), Minor(split.GetProperty("needsEvidence")) + split.GetProperty("people").EnumerateArray().Sum(part => Minor(part.GetProperty("amount"))));
        });
        Assert.Contains(deals, deal => deal.GetProperty("valueSplit").GetProperty("people").EnumerateArray().Any(part => part.GetProperty("holders").GetArrayLength() > 0));
    }
}
