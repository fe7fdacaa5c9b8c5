using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using RelGraph.GraphQL.Hosting;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Tests.Docs;

/// <summary>docs/configuration.md lists the settings that the programs ask for, no more and no fewer, with the defaults they have.</summary>
public sealed partial class ConfigurationPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(ConsolePageTests.Docs, "configuration.md"));

    [Fact]
    public void Page_ListsTheServersSettings()
    {
        var asked = new Asked();
        ServerOptions.From(asked);

        Assert.Equal(
            asked.Keys.Where(key => key.Contains(':', StringComparison.Ordinal)).Append("urls").Order(StringComparer.Ordinal),
            Rows("Server").Select(row => row[0]).Order(StringComparer.Ordinal));
        Assert.Equal(
            asked.Keys.Where(key => key.StartsWith("RELGRAPH_", StringComparison.Ordinal)).Append("ASPNETCORE_URLS").Order(StringComparer.Ordinal),
            Rows("Server").Select(row => row[1]).Order(StringComparer.Ordinal));
        Assert.All(Rows("Server"), row => Assert.Equal("--" + row[0].Split(':')[^1], row[2], ignoreCase: true));
    }

    [Fact]
    public void Page_ListsTheSettingsOfNeo4j()
    {
        var names = new HashSet<string>();
        Neo4jSettings.From(name =>
        {
            names.Add(name);
            return null;
        });

        Assert.Equal(names.Select(name => $"RelGraph:Neo4j:{name} {Neo4jSettings.InEnvironment(name)}").Order(StringComparer.Ordinal), Rows("Neo4j").Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Page_ListsTheEnvironmentOfTheCommandLine()
    {
        using var folder = new TemporaryFolder();
        var names = new HashSet<string>();
        await CliRun.InAsync(
            folder.Path,
            name =>
            {
                names.Add(name);
                return null;
            },
            "list", "accounts", "--as-of", "no day");

        await CliRun.InAsync(folder.Path, name => { names.Add(name); return name == "RELGRAPH_WORKSPACE" ? "nowhere.db" : null; }, "list", "accounts");

        Assert.Equal(names.Order(StringComparer.Ordinal), Rows("Command line").Select(row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page_NamesTheDefaults()
    {
        var (server, neo4j) = (new ServerOptions(), new Neo4jSettings());
        var defaults = new Dictionary<string, string>
        {
            ["RELGRAPH_WORKSPACE"] = server.Workspace,
            ["ASPNETCORE_URLS"] = server.Urls,
            ["RELGRAPH_MAX_REQUEST_BYTES"] = Text(server.MaxRequestBytes),
            ["RELGRAPH_MAX_KERNEL_WORK"] = Text(server.MaxKernelWork),
            ["RELGRAPH_MAX_COST"] = Text(server.MaxCost),
            ["RELGRAPH_TIMEOUT_SECONDS"] = Text(server.TimeoutSeconds),
            ["RELGRAPH_INTROSPECTION"] = server.Introspection ? "true" : "false",
            ["RELGRAPH_FOLLOW_SECONDS"] = Text(server.FollowSeconds),
            ["RELGRAPH_NEO4J_CONNECT_SECONDS"] = Text(neo4j.ConnectTimeout.TotalSeconds),
            ["RELGRAPH_NEO4J_RESPONSE_SECONDS"] = Text(neo4j.ResponseTimeout.TotalSeconds),
            ["RELGRAPH_NEO4J_RETRY_SECONDS"] = Text(neo4j.RetryTimeout.TotalSeconds),
            ["RELGRAPH_NEO4J_WRITE_SECONDS"] = Text(neo4j.WriteTimeout.TotalSeconds),
        };

        var told = Rows("Server").ToDictionary(row => row[1], row => row[3]).Concat(Rows("Neo4j").ToDictionary(row => row[1], row => row[2]));
        Assert.Equal(defaults.OrderBy(pair => pair.Key, StringComparer.Ordinal), told.Where(pair => defaults.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows of a chapter's table, cells without their quotes.</summary>
    private static List<string[]> Rows(string chapter)
    {
        var text = Page[Page.IndexOf($"\n## {chapter}\n", StringComparison.Ordinal)..];
        var end = text.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return [.. Row().Matches(end < 0 ? text : text[..end]).Skip(2).Select(row => row.Groups[1].Value.Split('|').Select(cell => cell.Trim().Trim('`')).ToArray())];
    }

    [GeneratedRegex(@"^\|(.*)\|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    /// <summary>Settings of which none is set, and which remember what was asked for.</summary>
    private sealed class Asked : IConfiguration
    {
        public HashSet<string> Keys { get; } = [];

        public string? this[string key]
        {
            get
            {
                Keys.Add(key);
                return null;
            }

            set => throw new NotSupportedException();
        }

        public IEnumerable<IConfigurationSection> GetChildren() => [];

        public IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
