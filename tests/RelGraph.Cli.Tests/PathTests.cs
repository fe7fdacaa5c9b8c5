namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class PathTests(SmallCompany company)
{
    [Fact]
    public async Task Path_ToAContact_ListsTheStrongestFirst()
    {
        var run = await company.AskAsync("path", company.Contact, "--k", "5", "--json");

        Assert.Equal(0, run.Code);
        var strengths = run.Json.GetProperty("paths").EnumerateArray().Select(path => path.GetProperty("strength").GetDouble()).ToList();
        Assert.Equal(strengths.OrderDescending(), strengths);
        Assert.All(run.Json.GetProperty("paths").EnumerateArray(), path => Assert.Equal("contact:" + company.Contact, path.GetProperty("goal").GetString()));
    }

    [Fact]
    public async Task Path_ForPeople_TellsWhoAsksWhom()
    {
        var run = await company.AskAsync("path", company.Contact);

        Assert.Matches(@"1 +0\.\d\d +E-\d+ .+ → C-\d+ ", run.Out);
    }

    [Fact]
    public async Task Path_ToSomebodyNobodyKnows_SaysWhatToRecordAndReturnsOne()
    {
        var contacts = await company.AskAsync("list", "contacts", "--as-of", "2024-07-02", "--json", "--top", "1000");
        var id = contacts.Json.GetProperty("items")[0].GetProperty("id").GetString()!;

        var run = await company.AskAsync("path", id, "--as-of", "1990-01-01");

        Assert.Contains(run.Code, new[] { 1, 5 });
        Assert.True(run.Code == 5 || run.Out.StartsWith($"No warm path to {id}", StringComparison.Ordinal), run.Out);
    }

    [Theory]
    [InlineData("--k", "0", "count '0' is not allowed: expected a whole number from 1 to 100")]
    [InlineData("--hops", "5", "maxHops '5' is not allowed: expected a whole number from 1 to 4")]
    public async Task Path_WithNumbersOutOfRange_IsRefused(string option, string value, string expected)
    {
        var run = await company.AskAsync("path", company.Contact, option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
