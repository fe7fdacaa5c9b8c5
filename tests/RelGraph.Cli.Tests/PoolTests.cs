namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class PoolTests(SmallCompany company)
{
    [Fact]
    public async Task Pool_WithStricterRules_GrowsAndNamesNextOwners()
    {
        var usual = (await company.AskAsync("pool", "--json")).Json.GetArrayLength();
        var strict = await company.AskAsync("pool", "--silent-days", "1", "--with-open-deals", "--top", "500", "--json");

        Assert.True(strict.Json.GetArrayLength() > usual);
        Assert.Contains(strict.Json.EnumerateArray(), entry => entry.TryGetProperty("next", out var next) && next.ValueKind == System.Text.Json.JsonValueKind.Object);
        Assert.Contains("公海池", (await company.AskAsync("pool", "--silent-days", "1", "--with-open-deals", "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Equal(2, (await company.AskAsync("pool", "--silent-days", "0")).Code);
    }
}
