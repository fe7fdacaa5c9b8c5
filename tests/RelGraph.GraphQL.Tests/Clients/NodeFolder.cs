using System.Diagnostics;

namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>A folder with scripts and a lock file; its packages are installed once, before the first script runs.</summary>
internal sealed class NodeFolder
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder;
    private readonly Lazy<Task> _installed;

    public NodeFolder(params string[] path)
    {
        _folder = Path.Combine([RepositoryRoot.Path, .. path]);
        _installed = new Lazy<Task>(InstallAsync);
    }

    /// <summary>Runs a program in the folder and gives what it writes; a program that fails fails the test.</summary>
    public async Task<string> RunAsync(string program, params string[] arguments)
    {
        await _installed.Value;
        return await RunProcessAsync(program, arguments);
    }

    // npm notes what it installed; the same as the lock file is not installed again.
    private async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(_folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json")))
        {
            await RunProcessAsync("npm", ["ci", "--no-progress", "--loglevel=error", "--ignore-scripts"]);
            File.SetLastWriteTimeUtc(installed.FullName, DateTime.UtcNow);
        }
    }

    private async Task<string> RunProcessAsync(string program, string[] arguments)
    {
        using var process = Process.Start(Start(program, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience}; it wrote: {await output} {await errors}");
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output} {await errors}");
        return await output;
    }

    private ProcessStartInfo Start(string program, string[] arguments) =>
        new(program, arguments) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
}
