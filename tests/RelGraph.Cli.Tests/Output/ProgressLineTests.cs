using RelGraph.Cli.Output;
using RelGraph.Cli.Running;
using RelGraph.Engine.Execution;

namespace RelGraph.Cli.Tests.Output;

public class ProgressLineTests
{
    private static readonly CommandSettings Settings = new(null, null, null, "en", Json: false, Quiet: false, NoColor: false, Debug: false);

    [Fact]
    public async Task Progress_OnATerminal_ShowsEveryPhase()
    {
        var error = new StringWriter();

        await ProgressLine.RunAsync(Terminal(error), Settings, Work, CancellationToken.None);

        Assert.Contains("reading rows", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("commit", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    public async Task Progress_WhereNobodyLooks_WritesNothing(bool terminal, bool quiet, bool json)
    {
        var error = new StringWriter();

        var done = await ProgressLine.RunAsync(Terminal(error) with { ErrorIsTerminal = terminal }, Settings with { Quiet = quiet, Json = json }, Work, CancellationToken.None);

        Assert.Equal(7, done);
        Assert.Empty(error.ToString());
    }

    private static CliHost Terminal(TextWriter error) => CliRun.Host(Path.GetTempPath(), TextWriter.Null, error) with { ErrorIsTerminal = true, Width = 100 };

    private static Task<int> Work(RunContext run)
    {
        run.Report("reading rows", 5, null);
        run.Report("commit", 1, 2);
        run.Report("commit", 2, 2);
        return Task.FromResult(7);
    }
}
