namespace RelGraph.GraphQL.Tests.Schema;

public sealed class PoolTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task Pool_WithRules_ListsAccountsByMargin()
    {
        var pool = (await server.DataAsync(
            """
            { company { pool(rules: { silentDays: 2, keepWithOpenDeal: false, mostPerPerson: 100, industries: [{ industry: "x", days: 9 }] }, first: 500) {
                account { key name } reason lastContact silentDays allowedDays openDealCount expectedMargin { minorUnits } next { employee { name } capital { minorUnits } path { summary } ownedCount } history { employeeKey employee { name } from to } } } }
            """)).GetProperty("company").GetProperty("pool").EnumerateArray().ToList();

        Assert.NotEmpty(pool);
        Assert.All(pool, entry => Assert.Equal(2, entry.GetProperty("allowedDays").GetInt32()));
        var margins = pool.Select(entry => entry.GetProperty("expectedMargin").GetProperty("minorUnits").GetInt64()).ToList();
        Assert.Equal(margins.OrderDescending(), margins);
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ company { pool(rules: { silentDays: 0 }) { reason } } }")).GetProperty("extensions").GetProperty("code").GetString());
    }
}
