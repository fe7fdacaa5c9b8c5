namespace RelGraph.GraphQL.Tests.Schema;

public sealed class HandOverTests(TestServer server) : IClassFixture<TestServer>
{
    [Fact]
    public async Task BalanceLines_OfAnItem_AddUpToTheSheet()
    {
        var company = (await server.DataAsync(
            """
            { company { balance(days: 90) { decayed { minorUnits } } balanceLines(days: 90, item: DECAYED, first: 500) {
                item contact { name } account { name } amount { minorUnits } closenessBefore closenessAfter holders evidence { on fact { id } text { english chinese } } } } }
            """)).GetProperty("company");

        var lines = company.GetProperty("balanceLines").EnumerateArray().ToList();
        Assert.InRange(lines.Count, 1, 499);
        Assert.Equal(company.GetProperty("balance").GetProperty("decayed").GetProperty("minorUnits").GetInt64(), lines.Sum(line => line.GetProperty("amount").GetProperty("minorUnits").GetInt64()));
        Assert.All(lines, line => Assert.True(line.GetProperty("holders").GetArrayLength() > 0));
    }

    [Fact]
    public async Task HandOver_OfOurPeople_NamesWhoAndHow()
    {
        var people = (await server.DataAsync(
            """
            { employees(first: 5) { nodes { brokerage { itinerant liaison } handOver(lastDay: "2026-12-31") { lastDay atStake { minorUnits } stepCount
                steps(first: 500) { kind text { english chinese } contact { name } account { name } strength successor { name } successorStrength path { summary } lastContact lost { minorUnits } deadline }
                duties { account { name } opportunity { name } newOwner { name } capital { minorUnits } } } } } }
            """)).GetProperty("employees").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("handOver")).ToList();

        Assert.Contains(people, plan => plan.GetProperty("steps").GetArrayLength() > 0);
        Assert.All(people, plan => Assert.Equal(plan.GetProperty("stepCount").GetInt32(), plan.GetProperty("steps").GetArrayLength()));
        Assert.All(people.SelectMany(plan => plan.GetProperty("duties").EnumerateArray()), duty => Assert.NotEqual(duty.GetProperty("account").ValueKind, duty.GetProperty("opportunity").ValueKind));
    }

    [Theory]
    [InlineData("{ company { balanceLines(first: 501) { item } } }", "INVALID_VALUE")]
    [InlineData("{ employees(first: 1) { nodes { handOver(lastDay: \"2001-01-01\") { lastDay } } } }", "INVALID_VALUE")]
    public async Task Argument_OutOfRange_IsRefused(string query, string code) =>
        Assert.Equal(code, (await server.ErrorAsync(query)).GetProperty("extensions").GetProperty("code").GetString());
}
