namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class CareTests(SmallCompany company)
{
    [Fact]
    public async Task Care_OfTheFirm_ListsWorkInBothLanguages()
    {
        var all = (await company.AskAsync("care", "--top", "60", "--json")).Json.GetProperty("work");
        Assert.True(all.GetArrayLength() > 0);
        var owner = all[0].GetProperty("owner").GetString()!;
        var own = (await company.AskAsync("care", "--by", owner, "--top", "60", "--json")).Json.GetProperty("work");

        Assert.All(own.EnumerateArray(), one => Assert.Equal(owner, one.GetProperty("owner").GetString()));
        Assert.Contains("Relationship care", (await company.AskAsync("care")).Out, StringComparison.Ordinal);
        Assert.Contains("关系维护", (await company.AskAsync("care", "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Equal(5, (await company.AskAsync("care", "customer:A-nowhere")).Code);
        Assert.Equal(2, (await company.AskAsync("care", "nonsense")).Code);
    }
}
