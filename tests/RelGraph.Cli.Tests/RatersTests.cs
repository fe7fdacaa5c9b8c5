namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class RatersTests(SmallCompany company)
{
    [Fact]
    public async Task Raters_OfTheCompany_AreOrderedByHope()
    {
        var answer = (await company.AskAsync("raters", "--top", "500", "--json")).Json;

        var biases = answer.GetProperty("raterBiases").EnumerateArray().Select(bias => bias.GetProperty("bias").GetDouble()).ToList();
        Assert.NotEmpty(biases);
        Assert.Equal(biases.OrderDescending(), biases);
        Assert.Contains("评分者偏差", (await company.AskAsync("raters", "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Contains("not taken out of any score", (await company.AskAsync("raters")).Out, StringComparison.Ordinal);
    }
}
