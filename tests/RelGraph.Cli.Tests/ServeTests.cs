namespace RelGraph.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Serve_WithSettings_HandsThemToTheServer()
    {
        string[] given = [];
        _folder.Write("sales.db", "");
        var host = CliRun.Host(_folder.Path, TextWriter.Null, TextWriter.Null) with { Serve = settings => { given = settings; return Task.FromResult(0); } };

        var code = await CommandLine.RunAsync(["serve", "--workspace", "sales.db", "--urls", "http://127.0.0.1:8080", "--as-of", "2026-03-31", "--parameters", "mine.json"], host, CancellationToken.None);

        Assert.Equal(0, code);
        Assert.Equal(["--workspace", _folder["sales.db"], "--urls", "http://127.0.0.1:8080", "--asOf", "2026-03-31", "--parameters", _folder["mine.json"]], given);
    }

    [Fact]
    public async Task Serve_MisspelledWorkspace_IsRefusedRatherThanMade()
    {
        var run = await CliRun.InAsync(_folder.Path, "serve", "--workspace", "slaes.db");

        Assert.Equal(4, run.Code);
        Assert.Contains("'slaes.db' does not exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_ThatCouldNotStart_GivesTheServersCode()
    {
        var host = CliRun.Host(_folder.Path, TextWriter.Null, TextWriter.Null) with { Serve = _ => Task.FromResult(2) };

        Assert.Equal(2, await CommandLine.RunAsync(["serve"], host, CancellationToken.None));
    }

    [Fact]
    public async Task Serve_AsRecordedOnce_IsRefused()
    {
        var run = await CliRun.InAsync(_folder.Path, "serve", "--recorded-as-of", "2026-03-31T10:00:00Z");

        Assert.Equal(2, run.Code);
        Assert.Contains("each query says for itself", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
