using System.Diagnostics;

namespace RelGraph.Neo4j.Tests.Server;

/// <summary>The script <c>neo4j</c> in the folder that RELGRAPH_TEST_NEO4J names: start, stop, crash, wipe.</summary>
internal static class Neo4jScript
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(3);

    private static readonly string? Script =
        Environment.GetEnvironmentVariable("RELGRAPH_TEST_NEO4J") is { Length: > 0 } folder ? Path.GetFullPath(Path.Combine(folder, "neo4j")) : null;

    /// <summary>Why there is no server to be had; null when there is.</summary>
    public static string? WhyNot { get; } =
        Script is null ? "no Neo4j server: set RELGRAPH_TEST_NEO4J"
        : File.Exists(Script) ? null
        : $"no Neo4j server: there is no script {Script}, correct RELGRAPH_TEST_NEO4J";

    /// <summary>Runs one command of the script.</summary>
    public static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Script ?? throw new InvalidOperationException(WhyNot)) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(LongestWait);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"neo4j {string.Join(' ', arguments)} ended with {process.ExitCode}: {await output} {await errors}");
        }
    }
}
