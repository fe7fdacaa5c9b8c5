using System.Text.Json;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class CareTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Fields = "{ kind text { english chinese } account { key } contact { key } owner { key } deadline hours cost { minorUnits } success score closeness capital { minorUnits } low { minorUnits } high { minorUnits } worthPerHour { minorUnits } deals { key } evidence { on } }";

    [Fact]
    public async Task Care_OfFirmAccountAndEmployee_TellsTheSameOfTheSameWork()
    {
        var firm = Work((await server.DataAsync($"{{ company {{ care(first: 60) {Fields} }} }}")).GetProperty("company"));
        Assert.NotEmpty(firm);
        var worths = firm.Select(one => one.GetProperty("worthPerHour").GetProperty("minorUnits").GetInt64()).ToList();
        Assert.Equal(worths.OrderDescending(), worths);
        Assert.All(firm, one => Assert.InRange(
            one.GetProperty("capital").GetProperty("minorUnits").GetInt64(), one.GetProperty("low").GetProperty("minorUnits").GetInt64() - 1, one.GetProperty("high").GetProperty("minorUnits").GetInt64() + 1));

        var owner = firm[0].GetProperty("owner").GetProperty("key").GetString();
        var own = Work((await server.DataAsync($"{{ employee(id: \"{owner}\") {{ care(first: 60) {Fields} }} }}")).GetProperty("employee"));
        Assert.Equal(firm[0].GetRawText(), own[0].GetRawText());

        var account = firm[0].GetProperty("account").GetProperty("key").GetString();
        var there = Work((await server.DataAsync($"{{ account(id: \"{account}\") {{ care(first: 60) {Fields} }} }}")).GetProperty("account"));
        Assert.Contains(there, one => one.GetRawText() == firm[0].GetRawText());
    }

    [Fact]
    public async Task Care_OfMoreThanThereCanBe_IsRefused() =>
        Assert.Equal("INVALID_VALUE", (await server.ErrorAsync("{ company { care(first: 61) { kind } } }")).GetProperty("extensions").GetProperty("code").GetString());

    private static List<JsonElement> Work(JsonElement of) => [.. of.GetProperty("care").EnumerateArray()];
}
