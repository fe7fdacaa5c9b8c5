using System.Text.Json;

namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class ScoreTests(SmallCompany company)
{
    private static readonly string[] ScoreFields = ["identity", "value", "level", "interval", "confidence", "contributions", "gaps", "evidence", "explanation", "unknownBecause"];

    public static TheoryData<string> Measures => new("chain", "customer", "employee", "company", "competitor", "win", "behaviour");

    [Theory]
    [MemberData(nameof(Measures))]
    public async Task Score_WithoutSubject_RanksAll(string measure)
    {
        var run = await company.AskAsync("score", measure, "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(measure, run.Json.GetProperty("measure").GetString());
        var values = run.Json.GetProperty("scores").EnumerateArray().Select(score => score.GetProperty("value")).Select(value => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : double.NegativeInfinity).ToList();
        Assert.NotEmpty(values);
        Assert.Equal(values.OrderDescending(), values);
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public async Task Score_OfOneSubject_HasTheContractAndAddsUp(string measure)
    {
        var ranking = await company.AskAsync("score", measure, "--json");
        var id = ranking.Json.GetProperty("scores")[0].GetProperty("ids")[0].GetString()!;

        var run = await company.AskAsync("score", measure, id, "--json");

        Assert.Superset(ScoreFields.ToHashSet(), run.Json.EnumerateObject().Select(field => field.Name).ToHashSet());
        Assert.Equal(ranking.Json.GetProperty("scores")[0].GetProperty("value").ToString(), run.Json.GetProperty("value").ToString());
        if (run.Json.GetProperty("value").ValueKind == JsonValueKind.Number)
        {
            Assert.Equal(0, run.Code);
            Assert.Equal(run.Json.GetProperty("value").GetDouble(), run.Json.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("points").GetDouble()), 1e-9);
        }
        else
        {
            Assert.Equal(1, run.Code);
            Assert.NotEqual(JsonValueKind.Null, run.Json.GetProperty("unknownBecause").ValueKind);
        }
    }

    [Theory]
    [MemberData(nameof(Measures))]
    public async Task Score_ForPeople_ShowsNumberIntervalAndConfidenceInBothLanguages(string measure)
    {
        var ranking = await company.AskAsync("score", measure, "--json");
        var id = ranking.Json.GetProperty("scores")[0].GetProperty("ids")[0].GetString()!;
        var known = ranking.Json.GetProperty("scores")[0].GetProperty("value").ValueKind == JsonValueKind.Number;

        var english = await company.AskAsync("score", measure, id);
        var chinese = await company.AskAsync("score", measure, id, "--lang", "zh");

        Assert.Matches(known ? @"\n\d+\.\d \(L[1-5]\) · 80 % interval \d+–\d+ · confidence \d+ %\n" : "\nNo number: .+\n", english.Out);
        Assert.Matches(known ? @"\n\d+\.\d（L[1-5]）· 80 % 区间 \d+–\d+ · 置信度 \d+ %\n" : "\n没有分数：.+\n", chinese.Out);
    }

    [Fact]
    public async Task Score_KeyPerson_TakesNamesAndRivals()
    {
        var person = await company.AskAsync("score", "key-person", company.Deal, "contact:" + company.Contact, "--json");
        var rival = await company.AskAsync("score", "key-person", company.Deal, company.Contact, "--vendor", "R-1", "--json");

        Assert.Equal(company.Contact, person.Json.GetProperty("contact").GetString());
        Assert.Equal("us", person.Json.GetProperty("vendor").GetString());
        Assert.Equal("R-1", rival.Json.GetProperty("vendor").GetString());
    }

    [Fact]
    public async Task Score_All_CoversEveryMeasureOfADeal()
    {
        var run = await company.AskAsync("score", "all", company.Deal, "--json");

        var measures = run.Json.GetProperty("scores").EnumerateArray().Select(one => one.GetProperty("measure").GetString()).Distinct().ToList();
        Assert.Superset(new HashSet<string?> { "win", "chain", "key-person", "behaviour", "customer", "company", "employee" }, measures.ToHashSet());
        Assert.Equal(0, (await company.AskAsync("score", "all", company.Deal)).Code);
    }

    [Fact]
    public async Task Score_OfAnUnknownId_SaysHowToListAndReturnsFive()
    {
        var run = await company.AskAsync("score", "chain", "O-9999");

        Assert.Equal(5, run.Code);
        Assert.Equal("Not found: opportunity 'O-9999' does not exist; 'relgraph list opportunities' shows what there is as of 2026-06-30.\n", run.Error);
    }

    [Fact]
    public async Task Score_OfHalfAName_SuggestsWhoIsMeant()
    {
        var accounts = await company.AskAsync("list", "accounts", "--json");
        var name = accounts.Json.GetProperty("items")[0].GetProperty("name").GetString()!;

        var run = await company.AskAsync("score", "customer", name[..3]);

        Assert.Equal(5, run.Code);
        Assert.Contains($"did you mean {accounts.Json.GetProperty("items")[0].GetProperty("id").GetString()} {name}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_OnAnotherDay_IsIdentifiedByThatDay()
    {
        var run = await company.AskAsync("score", "company", "firm", "--as-of", "2026-03-31", "--json");

        Assert.Equal("2026-03-31", run.Json.GetProperty("identity").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Score_AskedTwice_IsTheSameText()
    {
        Assert.Equal((await company.AskAsync("score", "chain", company.Deal)).Out, (await company.AskAsync("score", "chain", company.Deal)).Out);
    }
}
