namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class UsageTests(SmallCompany company)
{
    [Theory]
    [InlineData("frobnicate", "'frobnicate'")]
    [InlineData("score", "Commands: key-person, chain, customer")]
    [InlineData("score chain O-1 O-2", "'O-2'")]
    [InlineData("explain chain", "relgraph explain chain --help")]
    [InlineData("list accounts --as-of 31.3.2026", "--as-of '31.3.2026' is not a day: write it as YYYY-MM-DD")]
    [InlineData("list accounts --as-of 2026-02-30", "--as-of '2026-02-30' is not a day")]
    [InlineData("list accounts --recorded-as-of 2026-03-31T10:00:00", "is not an instant: write day, time and offset")]
    [InlineData("list accounts --lang fr", "--lang 'fr' is not a language RelGraph speaks: write en or zh")]
    [InlineData("list accounts --top 0", "--top '0' is not a number of rows")]
    [InlineData("list accounts --top many", "--top 'many' is not a whole number")]
    [InlineData("advise O-1 --horizon life", "--horizon 'life' is not one of deal, year")]
    [InlineData("balance --item gone", "--item 'gone' is not one of built, decayed, lost, revalued")]
    [InlineData("balance --days soon", "--days 'soon' is not a whole number")]
    [InlineData("changes company firm --since tomorrow", "--since 'tomorrow' is not a day: write it as YYYY-MM-DD")]
    [InlineData("handover E-01 --last-day 31.12.2026", "--last-day '31.12.2026' is not a day")]
    [InlineData("log --top 0", "--top '0' is not a number of rows")]
    [InlineData("score company galaxy", "segment 'galaxy' is not allowed")]
    [InlineData("score competitor --in planet:Mars", "'planet:Mars' is not allowed")]
    [InlineData("simulate --out x", "one of the two")]
    [InlineData("erase account:A-001 --author me --yes", "is not a person")]
    [InlineData("erase C-0001 --author me --yes", "write for example contact:C-17")]
    [InlineData("erase contact:C-0001 --author me", "cannot be undone. Add --yes")]
    [InlineData("erase contact:C-0001 --yes", "--author")]
    [InlineData("export out --only-that-day", "add --as-of YYYY-MM-DD")]
    public async Task Command_WrittenWrongly_SaysSoInOneLineAndReturnsTwo(string command, string expected)
    {
        var run = await company.AskAsync(command.Split(' '));

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Simulate_WithSizesOutOfRange_ListsThemAll()
    {
        var run = await CliRun.InAsync(company.Path, "simulate", "--out", "x", "--accounts", "0", "--years", "99");

        Assert.Equal(2, run.Code);
        Assert.Contains("Accounts must be in [1, 1000000] but was 0", run.Error, StringComparison.Ordinal);
        Assert.Contains("Years must be in [1, 20] but was 99", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list accounts --top 0", "USAGE_ERROR", 2)]
    [InlineData("score chain O-nowhere", "NOT_FOUND", 5)]
    public async Task Error_ForAProgram_IsOneLineOfJsonWithItsCode(string command, string code, int exitCode)
    {
        var run = await company.AskAsync([.. command.Split(' '), "--json"]);

        var error = System.Text.Json.JsonDocument.Parse(run.Error).RootElement.GetProperty("error");
        Assert.Equal(code, error.GetProperty("code").GetString());
        Assert.Equal(exitCode, error.GetProperty("exitCode").GetInt32());
        Assert.NotEmpty(error.GetProperty("message").GetString()!);
        Assert.Equal(exitCode, run.Code);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Debug_OnAnError_AddsTheStackTrace()
    {
        var run = await company.AskAsync("score", "chain", "O-nowhere", "--debug");

        Assert.Equal(5, run.Code);
        Assert.Contains("   at RelGraph.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_BeforeTheWork_ReturnsOneHundredThirty()
    {
        var error = new StringWriter();

        var code = await CommandLine.RunAsync(["list", "accounts", "--workspace", SmallCompany.File], CliRun.Host(company.Path, TextWriter.Null, error), new CancellationToken(canceled: true));

        Assert.Equal(130, code);
        Assert.StartsWith("Cancelled; nothing half done is visible", error.ToString(), StringComparison.Ordinal);
    }
}
