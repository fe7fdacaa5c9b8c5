namespace RelGraph.GraphQL.Tests.Schema;

public sealed class KeyPlayersTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task KeyPlayers_OfAccountsAndOfUs_AreSetsWithTheirWorth()
    {
        var data = await server.DataAsync(
            """
            { accounts(first: 3) { nodes { keyPlayers(count: 2) { peopleCount toKnow { people { key name } value without isExact } toLose { people { name } value without isExact } } } }
              company { capitalLoss(count: 2) { people { name } lost { minorUnits } apart { minorUnits } share isExact notice { english } } } }
            """);

        Assert.All(data.GetProperty("accounts").GetProperty("nodes").EnumerateArray(), account =>
        {
            var players = account.GetProperty("keyPlayers");
            Assert.Equal(Math.Min(2, players.GetProperty("peopleCount").GetInt32()), players.GetProperty("toKnow").GetProperty("people").GetArrayLength());
        });
        var loss = data.GetProperty("company").GetProperty("capitalLoss");
        Assert.True(loss.GetProperty("lost").GetProperty("minorUnits").GetInt64() >= loss.GetProperty("apart").GetProperty("minorUnits").GetInt64());
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ company { capitalLoss(count: 21) { share } } }")).GetProperty("extensions").GetProperty("code").GetString());
    }
}
