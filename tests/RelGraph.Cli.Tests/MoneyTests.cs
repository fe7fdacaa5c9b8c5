namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class MoneyTests(SmallCompany company)
{
    [Fact]
    public async Task Money_OfADeal_TellsPartsThatAddUp()
    {
        var run = await company.AskAsync("money", company.Deal, "--json");
        var text = await company.AskAsync("money", company.Deal, "--lang", "zh");

        Assert.Equal(0, run.Code);
        decimal Amount(System.Text.Json.JsonElement money) => decimal.Parse(money.GetString()!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
        var drivers = run.Json.GetProperty("drivers").EnumerateArray().Sum(part => Amount(part.GetProperty("amount")));
        Assert.Equal(Amount(run.Json.GetProperty("value").GetProperty("expected")), Amount(run.Json.GetProperty("neutral")) + drivers);
        Assert.Contains("关系部分归属", text.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Money_OfAnUnknownDeal_IsNotFound() => Assert.Equal(5, (await company.AskAsync("money", "O-none")).Code);
}
