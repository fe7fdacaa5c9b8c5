using Microsoft.Extensions.Configuration;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Hosting;

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
    public void From_SeveralFaults_ListsThemAll()
    {
        var thrown = Assert.Throws<InvalidOptionsException>(() => ServerOptions.From(Settings(
            ("MaxRequestBytes", "12"), ("Introspection", "maybe"), ("AsOf", "yesterday"), ("FollowSeconds", "0.01"))));

        Assert.Equal(4, thrown.Faults.Count);
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
