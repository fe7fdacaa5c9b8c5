namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class ChangesTests(SmallCompany company)
{
    [Fact]
    public async Task Changes_OfTheFirm_AddUp()
    {
        var run = await company.AskAsync("changes", "company", "firm", "--json");
        var text = await company.AskAsync("changes", "company", "firm", "--lang", "zh");

        Assert.Equal(0, run.Code);
        Assert.Equal(run.Json.GetProperty("points").GetDouble(), run.Json.GetProperty("causes").EnumerateArray().Sum(cause => cause.GetProperty("points").GetDouble()), 9);
        Assert.Contains("变化原因", text.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O-none", "2026-01-01", 5)]
    [InlineData(null, "2030-01-01", 2)]
    public async Task Changes_AskedWrongly_AreToldSo(string? deal, string since, int code) =>
        Assert.Equal(code, (await company.AskAsync("changes", "chain", deal ?? company.Deal, "--since", since)).Code);
}
