namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class KeyPlayersTests(SmallCompany company)
{
    [Fact]
    public async Task KeyPlayers_OfAnAccountAndOfUs_AreSets()
    {
        var account = (await company.AskAsync("keyplayers", "A-001", "--count", "2", "--json")).Json;
        var ours = (await company.AskAsync("keyplayers", "--count", "2", "--json")).Json;

        Assert.Equal(2, account.GetProperty("toKnow").GetProperty("people").GetArrayLength());
        Assert.InRange(account.GetProperty("toKnow").GetProperty("value").GetDouble(), .0001, 1);
        Assert.Equal(2, ours.GetProperty("people").GetArrayLength());
        Assert.Contains("应认识谁", (await company.AskAsync("keyplayers", "A-001", "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Contains("together", (await company.AskAsync("keyplayers")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A-none", "3", 5)]
    [InlineData("A-001", "0", 2)]
    public async Task KeyPlayers_AskedWrongly_AreToldSo(string account, string count, int code) =>
        Assert.Equal(code, (await company.AskAsync("keyplayers", account, "--count", count)).Code);
}
