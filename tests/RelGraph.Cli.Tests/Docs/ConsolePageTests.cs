using System.Text;
using System.Text.RegularExpressions;

namespace RelGraph.Cli.Tests.Docs;

/// <summary>docs/cli.md and docs/session.md print what the commands really answer. RELGRAPH_APPROVE=1 writes the pages anew.</summary>
public sealed partial class ConsolePageTests : IDisposable
{
    private const int Width = 132;
    private static readonly bool Approve = Environment.GetEnvironmentVariable("RELGRAPH_APPROVE") == "1";
    internal static readonly string Docs = FindDocs();
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("cli.md")]
    [InlineData("session.md")]
    public async Task Examples_RunInOrder_PrintWhatThePageSays(string name)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Docs, name));
        foreach (Match file in DataFile().Matches(page))
        {
            _folder.Write(file.Groups["name"].Value, file.Groups["text"].Value);
        }

        var told = new StringBuilder();
        var at = 0;
        foreach (Match example in Example().Matches(page))
        {
            told.Append(page, at, example.Index - at).Append("```console\n$ relgraph ").Append(example.Groups["command"].Value).Append('\n').Append(await AnswerAsync(example.Groups["command"].Value)).Append("```");
            at = example.Index + example.Length;
        }

        told.Append(page, at, page.Length - at);
        await AssertApprovedAsync(Path.Combine(Docs, name), told.ToString());
    }

    [Fact]
    public async Task Picture_OfTheReadme_IsTheSamples()
    {
        await AnswerAsync("explain chain O-0180 --picture chain.svg");

        await AssertApprovedAsync(Path.Combine(Docs, "images", "decision-chain.svg"), await File.ReadAllTextAsync(_folder["chain.svg"]));
    }

    [Fact]
    public void Page_ShowsEveryCommandAndMeasure()
    {
        var commands = Example().Matches(File.ReadAllText(Path.Combine(Docs, "cli.md"))).Select(example => example.Groups["command"].Value).ToList();
        var root = CommandLine.Build(CliRun.Host(_folder.Path, TextWriter.Null, TextWriter.Null));

        // The server runs until it is told to stop; the page tells how to start it in words.
        Assert.Empty(root.Subcommands.Select(command => command.Name).Where(name => name != "serve" && !commands.Any(line => line.StartsWith(name + " ", StringComparison.Ordinal))));
        Assert.Empty(root.Subcommands.Single(command => command.Name == "score").Subcommands.Select(command => "score " + command.Name).Where(name => !commands.Any(line => line.StartsWith(name, StringComparison.Ordinal))));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Both streams in the order a terminal shows them.</summary>
    private async Task<string> AnswerAsync(string command)
    {
        var screen = new StringWriter();
        await CommandLine.RunAsync(Words(command), CliRun.Host(_folder.Path, screen, screen) with { Width = Width }, CancellationToken.None);
        return screen.ToString().ReplaceLineEndings("\n");
    }

    private static string[] Words(string command) => [.. Word().Matches(command).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal))];

    private static async Task AssertApprovedAsync(string path, string told)
    {
        if (Approve)
        {
            await File.WriteAllTextAsync(path, told);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), told);
    }

    private static string FindDocs()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "RelGraph.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs");
    }

    [GeneratedRegex(@"```console\n\$ relgraph (?<command>[^\n]+)\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```csv (?<name>\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex DataFile();

    [GeneratedRegex(@"(?:[^\s""]|""[^""]*"")+")]
    private static partial Regex Word();
}
