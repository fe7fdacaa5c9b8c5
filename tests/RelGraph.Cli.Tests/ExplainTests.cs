using System.Text.Json;
using System.Xml.Linq;

namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class ExplainTests(SmallCompany company)
{
    [Theory]
    [MemberData(nameof(ScoreTests.Measures), MemberType = typeof(ScoreTests))]
    public async Task Explain_OfAnyMeasure_PrintsTheWholeTermTree(string measure)
    {
        var ranking = await company.AskAsync("score", measure, "--json");
        var id = ranking.Json.GetProperty("scores")[0].GetProperty("ids")[0].GetString()!;

        var text = await company.AskAsync("explain", measure, id);
        var json = await company.AskAsync("explain", measure, id, "--json");

        Assert.Contains("Open formula: every line can be recomputed from the lines under it", text.Out, StringComparison.Ordinal);
        var symbols = Symbols(json.Json.GetProperty("explanation"), 0).ToList();
        var lines = text.Out.Split('\n');
        var at = 0;
        foreach (var symbol in symbols)
        {
            at = Array.FindIndex(lines, at, line => line.StartsWith("  " + symbol, StringComparison.Ordinal)) + 1;
            Assert.True(at > 0, $"'{symbol}' is missing or out of order.");
        }
    }

    [Fact]
    public async Task Explain_ChainWithPicture_WritesAWellFormedSvgWithEveryPerson()
    {
        var run = await company.AskAsync("explain", "chain", company.Deal, "--picture", "chain.svg");

        Assert.Equal(0, run.Code);
        Assert.Equal("Picture written to chain.svg.\n", run.Error);
        var svg = XDocument.Load(company["chain.svg"]);
        var texts = svg.Descendants("{http://www.w3.org/2000/svg}text").Select(text => text.Value).ToList();
        var seats = await company.AskAsync("score", "key-person", company.Deal, "--json");
        foreach (var seat in seats.Json.GetProperty("scores").EnumerateArray())
        {
            var name = seat.GetProperty("name").GetString()!.Split(" · ")[0].Split(' ', 2)[1];
            Assert.Contains(texts, text => text == name || (text.EndsWith('…') && name.StartsWith(text[..^1], StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Explain_InChinese_LabelsTermsInChinese()
    {
        var run = await company.AskAsync("explain", "key-person", company.Deal, company.Contact, "--lang", "zh");

        Assert.Contains("公开公式", run.Out, StringComparison.Ordinal);
        Assert.Contains("关系紧密度", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Symbols(JsonElement term, int depth) =>
        new[] { new string(' ', 2 * depth) + term.GetProperty("symbol").GetString() }.Concat(term.GetProperty("parts").EnumerateArray().SelectMany(part => Symbols(part, depth + 1)));
}
