using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace RelGraph.GraphQL.Tests.Clients;

/// <summary>Runs a script of this folder with npm's clients, which are installed once from the lock file beside them.</summary>
internal static class NodeScript
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "tests", "RelGraph.GraphQL.Tests", "Clients");

    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public static bool IsNodeThere { get; } = Starts("node") && Starts("npm");

    /// <summary>Runs a script and gives what it writes as its last line, which is JSON.</summary>
    public static async Task<JsonElement> RunAsync(string script, params string[] arguments)
    {
        var output = await StartAsync(script, arguments);
        using var json = JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]);
        return json.RootElement.Clone();
    }

    private static async Task<string> StartAsync(string script, string[] arguments)
    {
        await Installed.Value;
        return await RunProcessAsync("node", [script, .. arguments]);
    }

    // npm notes what it installed; the same as the lock file is not installed again.
    private static async Task InstallAsync()
    {
        var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
        if (!installed.Exists || installed.LastWriteTimeUtc < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
        {
            await RunProcessAsync("npm", ["ci", "--no-progress", "--loglevel=error"]);
            File.SetLastWriteTimeUtc(installed.FullName, DateTime.UtcNow);
        }
    }

    private static async Task<string> RunProcessAsync(string program, string[] arguments)
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

    private static ProcessStartInfo Start(string program, string[] arguments) =>
        new(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };

    private static bool Starts(string program)
    {
        try
        {
            using var process = Process.Start(Start(program, ["--version"]))!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
