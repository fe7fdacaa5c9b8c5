using System.Diagnostics;
using System.Globalization;
using System.Text;
using RelGraph.Engine.Execution;

namespace RelGraph.Cli.Tests;

/// <summary>The program itself, in a process of its own, killed with SIGKILL while it imports; moments are drawn from a seed as sizes that the workspace reaches.</summary>
public sealed class ImportKillTests : IDisposable
{
    private const int Contacts = 20_000;
    private const int Rounds = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Kill_WhileImporting_LeavesNoneOrAllAndTheSameCommandCompletes()
    {
        WriteBundle();
        var whole = await RunAsync("whole.db", killAt: long.MaxValue);
        Assert.True(whole.Code == 0 && whole.Size > 0, whole.ToString());
        var largest = whole.Size;
        var random = new SeededRandom(20260717);
        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var name = $"round{round.ToString(CultureInfo.InvariantCulture)}.db";
            var run = await RunAsync(name, killAt: round == 0 ? 0 : (long)(random.NextUnit() * largest));
            killed += run.Code == 0 ? 0 : 1;

            var visible = await VisibleAsync(name);
            Assert.True(visible is 0 or Contacts, $"round {round}: {visible} of {Contacts} contacts are visible");

            var retry = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", name);
            var again = await CliRun.InAsync(_folder.Path, "import", "bundle", "--workspace", name);
            var log = await CliRun.InAsync(_folder.Path, "log", "--workspace", name, "--json");
            Assert.True(retry.Code == 0, retry.Error);
            Assert.Contains(visible == 0 ? "Imported as change set 1: 20,001 recorded, 0 superseded" : "was imported before", retry.Out, StringComparison.Ordinal);
            Assert.Contains("This bundle was imported before: nothing changed.", again.Out, StringComparison.Ordinal);
            Assert.Equal(Contacts, await VisibleAsync(name));
            Assert.Equal(1, log.Json.GetProperty("entries").GetArrayLength());
        }

        Assert.True(killed >= Rounds / 2, $"only {killed} of {Rounds} runs were still at work when the moment came");
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the import until it ends or the workspace has a size; gives the exit code and the largest size seen.</summary>
    private async Task<(int Code, long Size)> RunAsync(string workspace, long killAt)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "import", "bundle", "--workspace", workspace, "--quiet"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (child.StandardOutput.ReadToEndAsync(patience.Token), child.StandardError.ReadToEndAsync(patience.Token));
        var size = -1L;
        while (!child.HasExited)
        {
            patience.Token.ThrowIfCancellationRequested();
            size = Math.Max(size, SizeOf(workspace));
            if (size >= killAt)
            {
                child.Kill();
                break;
            }

            // Not Task.Yield: its continuation waits for a free worker of the test runner, and the moment would pass unseen.
            Thread.Yield();
        }

        await child.WaitForExitAsync(patience.Token);
        await Task.WhenAll(output, error);
        return (child.ExitCode, size);
    }

    /// <summary>Bytes of the workspace and its log; -1 before it exists.</summary>
    private long SizeOf(string workspace)
    {
        var (file, log) = (new FileInfo(_folder[workspace]), new FileInfo(_folder[workspace + "-wal"]));
        return file.Exists ? file.Length + (log.Exists ? log.Length : 0) : -1;
    }

    private async Task<int> VisibleAsync(string workspace)
    {
        var list = await CliRun.InAsync(_folder.Path, "list", "contacts", "--workspace", workspace, "--top", "1", "--json");
        if (list.Code == 4)
        {
            // Killed before the workspace itself was made: there is nothing in it, and that is what it says.
            Assert.Contains("is not a RelGraph store: it ", list.Error, StringComparison.Ordinal);
            return 0;
        }

        Assert.True(list.Code == 0 || list.Code == 1, list.Error);
        return list.Json.GetProperty("total").GetInt32();
    }

    private void WriteBundle()
    {
        var contacts = new StringBuilder("id,name,rank\n");
        for (var i = 0; i < Contacts; i++)
        {
            contacts.Append(CultureInfo.InvariantCulture, $"C-{i},{(i % 2 == 0 ? "王芳" : "Anna Schmidt")} {i},{1 + (i % 5)}\n");
        }

        _folder.Write("bundle/accounts.csv", "id,name\nA-1,北辰电力\n");
        _folder.Write("bundle/contacts.csv", contacts.ToString());
    }
}
