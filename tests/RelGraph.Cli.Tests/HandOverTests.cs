using System.Globalization;
using System.Text.Json;

namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class HandOverTests(SmallCompany company)
{
    [Fact]
    public async Task HandOver_OfAnEmployee_NamesStepsAndDuties()
    {
        string[] employees = ["E-01", "E-02", "E-03", "E-04"];
        var plans = new List<JsonElement>();
        foreach (var employee in employees)
        {
            plans.Add((await company.AskAsync("handover", employee, "--top", "500", "--json")).Json);
        }

        Assert.Contains(plans, plan => plan.GetProperty("steps").GetArrayLength() > 0);
        Assert.Contains("离职交接", (await company.AskAsync("handover", employees[0], "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Equal(5, (await company.AskAsync("handover", "E-none")).Code);
    }

    [Fact]
    public async Task Balance_OfTheFirm_ClosesAndItsLinesAddUp()
    {
        var answer = (await company.AskAsync("balance", "--top", "100000", "--json")).Json;
        var sheet = answer.GetProperty("balance");

        foreach (var item in new[] { "built", "decayed", "lost", "revalued" })
        {
            Assert.Equal(Amount(sheet.GetProperty(item)), answer.GetProperty("lines").EnumerateArray().Where(line => line.GetProperty("item").GetString() == item).Sum(line => Amount(line.GetProperty("amount"))));
        }

        Assert.Equal(Amount(sheet.GetProperty("closing")), Amount(sheet.GetProperty("opening")) + Amount(sheet.GetProperty("built")) - Amount(sheet.GetProperty("decayed")) - Amount(sheet.GetProperty("lost")) + Amount(sheet.GetProperty("revalued")));
        Assert.Contains("关系资本变动", (await company.AskAsync("balance", "--lang", "zh", "--item", "decayed")).Out, StringComparison.Ordinal);
    }

    private static decimal Amount(JsonElement money) => decimal.Parse(money.GetString()!.Split(' ')[1], CultureInfo.InvariantCulture);
}
