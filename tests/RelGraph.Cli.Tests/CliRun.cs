using System.Text.Json;
using RelGraph.Cli.Running;

namespace RelGraph.Cli.Tests;

/// <summary>One run of the command line in this process.</summary>
internal sealed record CliRun(int Code, string Out, string Error)
{
    /// <summary>The answer as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Out).RootElement;

    /// <summary>Runs a command in a folder.</summary>
    public static Task<CliRun> InAsync(string folder, params string[] args) => InAsync(folder, _ => null, args);

    /// <summary>Runs a command in a folder with environment variables.</summary>
    public static async Task<CliRun> InAsync(string folder, Func<string, string?> environment, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, Host(folder, output, error) with { Environment = environment }, CancellationToken.None);
        return new CliRun(code, Unix(output), Unix(error));
    }

    /// <summary>A world with nothing but a folder, two writers and a clock that stands still.</summary>
    public static CliHost Host(string folder, TextWriter output, TextWriter error) => new() { Out = output, Error = error, Folder = folder, Clock = new StandingClock() };

    private static string Unix(StringWriter writer) => writer.ToString().ReplaceLineEndings("\n");

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 7, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
