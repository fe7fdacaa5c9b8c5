using System.CommandLine;

namespace RelGraph.Cli.Tests;

public class HelpTests
{
    [Fact]
    public async Task Help_OfEveryCommand_HasExamplesAndBothLanguages()
    {
        using var folder = new TemporaryFolder();
        foreach (var path in Paths(CommandLine.Build(CliRun.Host(folder.Path, TextWriter.Null, TextWriter.Null)), []))
        {
            var help = await CliRun.InAsync(folder.Path, [.. path, "--help"]);

            Assert.Equal(0, help.Code);
            Assert.Contains("Examples · 示例:\n  relgraph ", help.Out, StringComparison.Ordinal);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}{2}", help.Out[..help.Out.IndexOf("Usage", StringComparison.Ordinal)]);
            Assert.Empty(help.Error);
        }
    }

    [Fact]
    public async Task Examples_OfEveryCommand_ParseWithoutError()
    {
        using var folder = new TemporaryFolder();
        var root = CommandLine.Build(CliRun.Host(folder.Path, TextWriter.Null, TextWriter.Null));
        foreach (var path in Paths(root, []))
        {
            var help = await CliRun.InAsync(folder.Path, [.. path, "--help"]);
            foreach (var example in help.Out[help.Out.IndexOf("Examples", StringComparison.Ordinal)..].Split('\n').Where(line => line.StartsWith("  relgraph ", StringComparison.Ordinal)))
            {
                var words = example.Trim().Split('>')[0]["relgraph ".Length..];
                var parsed = root.Parse(words);
                Assert.True(parsed.Errors.Count == 0, $"{example}: {string.Join("; ", parsed.Errors)}");
            }
        }
    }

    [Fact]
    public async Task Help_OfTheProgram_ListsEveryCommand()
    {
        using var folder = new TemporaryFolder();

        var help = await CliRun.InAsync(folder.Path, "--help");

        foreach (var name in (string[])["list", "score", "explain", "path", "whatif", "graph", "serve", "import", "export", "simulate", "log", "parameters", "backup", "erase", "store"])
        {
            Assert.Contains("\n  " + name, help.Out, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string[]> Paths(Command command, string[] path)
    {
        yield return path;
        foreach (var (child, deeper) in command.Subcommands.Select(child => (child, path.Append(child.Name).ToArray())))
        {
            foreach (var one in Paths(child, deeper))
            {
                yield return one;
            }
        }
    }
}
