namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class AdviseTests(SmallCompany company)
{
    [Fact]
    public async Task Advise_ADeal_TellsWhatToDoInBothLanguages()
    {
        var run = await company.AskAsync("advise", company.Deal, "--json");
        var text = await company.AskAsync("advise", company.Deal, "--lang", "zh", "--top", "3");

        Assert.Equal(0, run.Code);
        Assert.Equal("ADVICE-1", run.Json.GetProperty("version").GetString());
        Assert.InRange(run.Json.GetProperty("advice").GetArrayLength(), 1, 10);
        Assert.Contains("按每小时价值排序", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Advise_ForTheYear_WeighsDifferently()
    {
        var (deal, year) = (await company.AskAsync("advise", company.Deal, "--json"), await company.AskAsync("advise", company.Deal, "--horizon", "year", "--json"));

        Assert.NotEqual(deal.Json.GetProperty("advice").GetRawText(), year.Json.GetProperty("advice").GetRawText());
    }
}
