using Microsoft.Extensions.Configuration;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Hosting;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Opening;

namespace RelGraph.GraphQL.Tests.Hosting;

public sealed class ServerOptionsTests
{
    [Fact]
    public void From_NothingSaid_GivesTheDefaults() => Assert.Equal(new ServerOptions(), ServerOptions.From(Settings()));

    [Fact]
    public void From_EveryPlace_ReadsTheSetting()
    {
        Assert.Equal("a.db", ServerOptions.From(Settings(("RelGraph:Workspace", "a.db"))).Workspace);
        Assert.Equal("b.db", ServerOptions.From(Settings(("RelGraph:Workspace", "a.db"), ("RELGRAPH_WORKSPACE", "b.db"))).Workspace);
        Assert.Equal("c.db", ServerOptions.From(Settings(("RELGRAPH_WORKSPACE", "b.db"), ("Workspace", "c.db"))).Workspace);
        Assert.Equal(new DateOnly(2026, 3, 31), ServerOptions.From(Settings(("RELGRAPH_AS_OF", "2026-03-31"))).AsOf);
        Assert.Equal(.25, ServerOptions.From(Settings(("RELGRAPH_FOLLOW_SECONDS", "0.25"))).FollowSeconds);
    }

    [Fact]
    public void From_OpenTelemetrysOwnVariable_IsReadUnlessTheSettingSaysOtherwise()
    {
        var standard = ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318");

        Assert.Equal(new Uri("http://collector:4318"), ServerOptions.From(Settings(standard)).Telemetry);
        Assert.Equal(new Uri("http://other:4318"), ServerOptions.From(Settings(standard, ("RELGRAPH_TELEMETRY", "http://other:4318"))).Telemetry);
    }

    [Fact]
    public void From_AWorkspaceInNeo4j_ReadsHowToReachIt()
    {
        var graph = ("Workspace", "neo4j+http://localhost:7474/neo4j?workspace=demo");

        var options = ServerOptions.From(Settings(graph, ("RelGraph:Neo4j:User", "reader"), ("RelGraph:Neo4j:Password", "from file"), ("RELGRAPH_NEO4J_USER", ""), ("RELGRAPH_NEO4J_PASSWORD", "from environment"), ("RelGraph:Neo4j:WriteSeconds", "9")));
        var wrong = Assert.Throws<InvalidOptionsException>(() => ServerOptions.From(Settings(graph, ("RELGRAPH_NEO4J_USER", "a"), ("RELGRAPH_NEO4J_CONNECT_SECONDS", "soon"), ("AsOf", "yesterday"))));

        Assert.Equal(new Neo4jCredentials.Basic("reader", "from environment"), options.Neo4j.Credentials);
        Assert.Equal(TimeSpan.FromSeconds(9), options.Neo4j.WriteTimeout);
        Assert.Equal(new StoreAddress.Neo4jWorkspace(new Uri("http://localhost:7474"), "neo4j", "demo"), options.Address);
        Assert.Equal(3, wrong.Faults.Count);
    }

    [Fact]
    public void From_AWorkspaceInAFile_DoesNotAskForNeo4j() =>
        Assert.Equal(new ServerOptions { Workspace = "a.db" }, ServerOptions.From(Settings(("Workspace", "a.db"), ("RELGRAPH_NEO4J_CONNECT_SECONDS", "soon"))));

    [Fact]
    public void From_AnAddressThatIsNone_SaysHowToWriteIt() =>
        Assert.Contains("RelGraph speaks Neo4j's HTTP Query API", Assert.Single(Assert.Throws<InvalidOptionsException>(() => ServerOptions.From(Settings(("Workspace", "bolt://localhost")))).Faults), StringComparison.Ordinal);

    [Fact]
    public void From_SeveralFaults_ListsThemAll()
    {
        var thrown = Assert.Throws<InvalidOptionsException>(() => ServerOptions.From(Settings(
            ("MaxRequestBytes", "12"), ("MaxKernelWork", "-1"), ("MaxCost", "0"), ("MaxSubscribers", "many"), ("Introspection", "maybe"), ("AsOf", "yesterday"), ("TrustedDocuments", "no-such-file.json"), ("FollowSeconds", "0.01"), ("TimeoutSeconds", "-1"), ("Telemetry", "ftp://x"), ("LogFormat", "xml"), ("LogRequests", "all"), ("MaxRunningJobs", "0"), ("MaxQueuedJobs", "-1"), ("KeptJobs", "0"))));

        Assert.Equal(15, thrown.Faults.Count);
        Assert.Contains("MaxSubscribers must be a whole number of subscriptions of at least 0 but was 'many'.", thrown.Faults);
        Assert.Contains("MaxKernelWork must be a number of relationships of at least 0 but was '-1'.", thrown.Faults);
        Assert.Contains("MaxCost must be a number of objects above 0 but was '0'.", thrown.Faults);
        Assert.Contains(thrown.Faults, fault => fault.StartsWith("TrustedDocuments names 'no-such-file.json', which cannot be read", StringComparison.Ordinal));
        Assert.Contains("TimeoutSeconds must be a number of seconds from 0.01 to 86400, or 0 for as long as it takes but was '-1'.", thrown.Faults);
        Assert.Contains("Telemetry must be the address of an OpenTelemetry collector such as http://localhost:4318 but was 'ftp://x'.", thrown.Faults);
        Assert.Contains("LogFormat must be text or json but was 'xml'.", thrown.Faults);
        Assert.Contains("MaxRunningJobs must be a whole number of jobs from 1 to 64 but was '0'.", thrown.Faults);
        Assert.Contains("AsOf must be a day such as 2026-03-31 but was 'yesterday'.", thrown.Faults);
    }

    [Theory]
    [InlineData("blah")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:5080;")]
    public void From_UrlsThatAreNoAddresses_SaysHowToWriteThem(string urls)
    {
        var fault = Assert.Single(Assert.Throws<InvalidOptionsException>(() => ServerOptions.From(Settings(("urls", urls)))).Faults);

        Assert.StartsWith("urls must be addresses such as http://127.0.0.1:5080", fault, StringComparison.Ordinal);
        Assert.EndsWith($"but one was '{urls.Split(';')[^1]}'.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void From_UrlsOfEveryInterface_AreAllowed() => Assert.Equal("http://*:80;http://+:0", ServerOptions.From(Settings(("urls", "http://*:80;http://+:0"))).Urls);

    [Theory]
    [InlineData("http://127.0.0.1:5080", "http://127.0.0.1:5080")]
    [InlineData("http://+:8080", "http://127.0.0.1:8080")]
    [InlineData("http://0.0.0.0:8080;https://x:1", "http://127.0.0.1:8080")]
    [InlineData("http://[::]:8080/", "http://[::1]:8080")]
    public void LocalUrl_OfTheAddresses_IsOneThatThisMachineCanAsk(string urls, string expected) =>
        Assert.Equal(expected, HealthCheck.LocalUrl(new ServerOptions { Urls = urls }));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
}
