namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class TrendTests(SmallCompany company)
{
    [Theory]
    [MemberData(nameof(ScoreTests.Measures), MemberType = typeof(ScoreTests))]
    public async Task Trend_OfAnyMeasure_EndsWithTheScoreOfTheDay(string measure)
    {
        var ranking = await company.AskAsync("score", measure, "--json");
        var ids = ranking.Json.GetProperty("scores")[0].GetProperty("ids").EnumerateArray().Select(id => id.GetString()!).ToArray();

        var score = await company.AskAsync(["score", measure, .. ids, "--json"]);
        var trend = await company.AskAsync(["trend", measure, .. ids, "--weeks", "5", "--json"]);
        var text = await company.AskAsync(["trend", measure, .. ids, "--weeks", "5"]);

        var points = trend.Json.GetProperty("points").EnumerateArray().ToList();
        Assert.Equal(5, points.Count);
        Assert.Equal(score.Json.GetProperty("value").GetRawText(), points[^1].GetProperty("value").GetRawText());
        Assert.Contains("Week by week, as known now", text.Out, StringComparison.Ordinal);
        Assert.Equal(trend.Json.GetProperty("slope").ValueKind == System.Text.Json.JsonValueKind.Null ? 1 : 0, text.Code);
    }

    [Fact]
    public async Task Trend_InChinese_TellsTheDirection()
    {
        var run = await company.AskAsync("trend", "company", "firm", "--lang", "zh");

        Assert.Matches("(上升|下降|持平)：每 90 天", run.Out);
    }

    [Fact]
    public async Task Trend_OfTooFewWeeks_IsRefused()
    {
        var run = await company.AskAsync("trend", "company", "firm", "--weeks", "2");

        Assert.Equal(2, run.Code);
        Assert.Contains("from 4 to 260", run.Error, StringComparison.Ordinal);
    }
}
