using System.Text.RegularExpressions;
using RelGraph.Storage.Opening;
using YamlDotNet.Serialization;

namespace RelGraph.GraphQL.Tests.Hosting;

/// <summary>docker-compose.yml runs RelGraph on Neo4j, each healthy before it is relied on, and shows neither password nor port to others.</summary>
public sealed partial class ComposeFileTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docker-compose.yml"));
    private static readonly Dictionary<object, object> Compose = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(Text);

    [Fact]
    public void RelGraph_WaitsForNeo4jAndKeepsItsWorkspaceThere()
    {
        Assert.Equal("service_healthy", At("services", "relgraph", "depends_on", "neo4j", "condition"));
        var address = Assert.IsType<StoreAddress.Neo4jWorkspace>(StoreAddress.Parse((string)At("services", "relgraph", "environment", "RELGRAPH_WORKSPACE")));
        Assert.Equal("neo4j", address.Server.Host);
        Assert.StartsWith("neo4j:5.26", (string)At("services", "neo4j", "image"), StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_AreThoseThatRelGraphKnows()
    {
        var page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "configuration.md"));

        Assert.All(Map("services", "relgraph", "environment").Keys, name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryService_HasAHealthCheckAndListensOnThisMachineOnly() => Assert.All(Map("services").Keys.Cast<string>(), service =>
    {
        Assert.NotEmpty((List<object>)At("services", service, "healthcheck", "test"));
        Assert.All((List<object>)At("services", service, "ports"), port => Assert.StartsWith("127.0.0.1:", (string)port, StringComparison.Ordinal));
    });

    [Fact]
    public void EveryVolume_IsDeclared() => Assert.Equal(
        Map("volumes").Keys.Cast<string>().Order(StringComparer.Ordinal),
        Map("services").Keys.Cast<string>().SelectMany(service => (List<object>)At("services", service, "volumes")).Select(volume => ((string)volume).Split(':')[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Secrets_ComeFromTheEnvironmentAndHaveNoDefault()
    {
        var example = File.ReadAllText(Path.Combine(RepositoryRoot.Path, ".env.example"));

        var variables = Variable().Matches(Text);
        Assert.NotEmpty(variables);
        Assert.All(variables, variable =>
        {
            Assert.StartsWith(":?", variable.Groups["rest"].Value, StringComparison.Ordinal);
            Assert.Contains($"\n{variable.Groups["name"].Value}=\n", example, StringComparison.Ordinal);
        });
        Assert.Contains(".env\n", File.ReadAllText(Path.Combine(RepositoryRoot.Path, ".gitignore")), StringComparison.Ordinal);
    }

    [Fact]
    public void Image_AloneKeepsItsWorkspaceInAFile()
    {
        var workspace = Setting().Match(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "Dockerfile"))).Groups[1].Value;

        Assert.IsType<StoreAddress.SqliteFile>(StoreAddress.Parse(workspace));
    }

    private static Dictionary<object, object> Map(params string[] path) => (Dictionary<object, object>)At(path);

    private static object At(params string[] path) => path.Aggregate((object)Compose, (place, name) => ((Dictionary<object, object>)place)[name]);

    // A doubled dollar is one for the container.
    [GeneratedRegex(@"(?<!\$)\$\{(?<name>[A-Z0-9_]+)(?<rest>[^}]*)\}")]
    private static partial Regex Variable();

    [GeneratedRegex(@"RELGRAPH_WORKSPACE=(\S+)")]
    private static partial Regex Setting();
}
