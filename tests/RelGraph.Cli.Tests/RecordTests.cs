namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class RecordTests(SmallCompany company)
{
    [Fact]
    public async Task Export_ThenImport_GivesTheSameListsAndScores()
    {
        var export = await company.AskAsync("export", "out.zip", "--json");
        var import = await CliRun.InAsync(company.Path, "import", "out.zip", "--workspace", "again.db", "--frozen-on", "2026-06-30");
        File.Copy(company["small.parameters.json"], company["again.parameters.json"], overwrite: true);

        Assert.Equal((0, 0), (export.Code, import.Code));
        Assert.Equal((await company.AskAsync("list", "contacts")).Out, (await CliRun.InAsync(company.Path, "list", "contacts", "--workspace", "again.db")).Out);
        Assert.Equal((await company.AskAsync("score", "win")).Out, (await CliRun.InAsync(company.Path, "score", "win", "--workspace", "again.db")).Out);
    }

    [Fact]
    public async Task Export_ToAPlaceThatIsTaken_IsRefused()
    {
        company.Write("taken/note.txt", "mine");

        var run = await company.AskAsync("export", "taken");

        Assert.Equal(2, run.Code);
        Assert.Equal("mine", File.ReadAllText(company["taken/note.txt"]));
    }

    [Fact]
    public async Task Export_OfOneDay_HoldsNothingLater()
    {
        var run = await company.AskAsync("export", "early", "--as-of", "2024-12-31", "--only-that-day", "--json");

        Assert.Equal(0, run.Code);
        var all = await company.AskAsync("export", "late", "--json");
        Assert.True(run.Json.GetProperty("rows").GetProperty("interaction").GetInt64() < all.Json.GetProperty("rows").GetProperty("interaction").GetInt64());
    }

    [Fact]
    public async Task Simulate_IntoAWorkspaceThatExists_IsRefused()
    {
        var run = await CliRun.InAsync(company.Path, [.. SmallCompany.Simulate, "--workspace", SmallCompany.File]);

        Assert.Equal(2, run.Code);
        Assert.Contains("name a file that does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Simulate_Cancelled_LeavesNoFile()
    {
        using var cancellation = new CancellationTokenSource();
        using var folder = new TemporaryFolder();
        // The first fact staged is the sign to stop.
        var host = CliRun.Host(folder.Path, TextWriter.Null, new CancellingWriter(cancellation)) with { ErrorIsTerminal = true, Width = 80 };

        var code = await CommandLine.RunAsync([.. SmallCompany.Simulate, "--workspace", "half.db"], host, cancellation.Token);

        Assert.Equal(130, code);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Simulate_IntoABundle_IsTheSameCompanyAndLeavesNoWorkspace()
    {
        var run = await CliRun.InAsync(company.Path, [.. SmallCompany.Simulate, "--out", "simulated", "--json"]);
        await company.AskAsync("export", "exported");

        Assert.Equal(0, run.Code);
        Assert.True(run.Json.GetProperty("facts").GetInt64() > 1_000);
        Assert.Equal(File.ReadAllText(company["exported/seats.csv"]), File.ReadAllText(company["simulated/seats.csv"]));
        Assert.Empty(Directory.GetFiles(company.Path, "simulated*.db*"));
        Assert.Contains("\"opportunities\"", File.ReadAllText(company["truth.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_APerson_TakesThemOutOfEveryListAndAnswer()
    {
        var copy = company.Copy("erase.db");

        var run = await CliRun.InAsync(company.Path, "erase", "contact:" + company.Contact, "--author", "E-01", "--yes", "--workspace", copy, "--json");
        var again = await CliRun.InAsync(company.Path, "erase", "contact:" + company.Contact, "--author", "E-01", "--yes", "--workspace", copy);
        var list = await CliRun.InAsync(company.Path, "list", "contacts", "--find", company.Contact, "--workspace", copy);

        Assert.Equal(0, run.Code);
        Assert.Equal("contact:" + company.Contact, run.Json.GetProperty("person").GetString());
        Assert.True(run.Json.GetProperty("versionsRemoved").GetInt64() > 0);
        Assert.Equal(5, again.Code);
        Assert.Equal(1, list.Code);
    }

    [Fact]
    public async Task Backup_OfAWorkspace_AnswersTheSame()
    {
        var run = await company.AskAsync("backup", "copy.db");
        var again = await company.AskAsync("backup", "copy.db");

        Assert.Equal(0, run.Code);
        Assert.Equal(2, again.Code);
        Assert.Equal((await company.AskAsync("score", "chain", company.Deal)).Out, (await CliRun.InAsync(company.Path, "score", "chain", company.Deal, "--workspace", "copy.db")).Out);
    }

    [Fact]
    public async Task Log_OfASimulatedCompany_NamesItsSource()
    {
        var run = await company.AskAsync("log");

        Assert.Contains("2026-07-01 08:00:00", run.Out, StringComparison.Ordinal);
        Assert.Contains("simulation", run.Out, StringComparison.Ordinal);
        Assert.Contains("示例公司", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parameters_Shown_CanBeFrozenAgainFromAFile()
    {
        var copy = company.Copy("parameters.db");
        var shown = await CliRun.InAsync(company.Path, "parameters", "show", "--workspace", copy);
        company.Write("mine.json", shown.Out);

        var freeze = await CliRun.InAsync(company.Path, "parameters", "freeze", "--from", "mine.json", "--workspace", copy, "--json");
        var defaults = await CliRun.InAsync(company.Path, "parameters", "show", "--defaults");

        Assert.Equal(0, freeze.Code);
        Assert.False(freeze.Json.GetProperty("changed").GetBoolean());
        Assert.Equal(RelGraph.Scoring.Parameters.ScoringParameters.Default.ToJson() + "\n", defaults.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Parameters_FromABadFile_AreRefused()
    {
        company.Write("bad.json", "{ \"power\": 3 ");

        var run = await company.AskAsync("parameters", "freeze", "--from", "bad.json");

        Assert.Equal(2, run.Code);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    /// <summary>Cancels as soon as progress is drawn.</summary>
    private sealed class CancellingWriter(CancellationTokenSource cancellation) : StringWriter
    {
        public override void Write(string? value) => cancellation.Cancel();

        public override void Write(char value) => cancellation.Cancel();
    }
}
