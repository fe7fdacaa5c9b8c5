using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Opening;
using RelGraph.Storage.Tests.Sqlite;

namespace RelGraph.Storage.Tests.Opening;

public sealed class Neo4jSettingsTests
{
    [Fact]
    public void From_Nothing_IsTheDefaultsOfTheStore()
    {
        var settings = Neo4jSettings.From(_ => null);

        Assert.Equal(new Neo4jSettings(), settings);
        var options = settings.For(Address(), null, TimeProvider.System);
        Assert.Equal(new Neo4jStoreOptions { Connection = new Neo4jConnectionOptions { Address = new Uri("http://localhost:7474"), Database = "crm" }, WorkspaceId = "demo" }, options);
    }

    [Fact]
    public void From_Settings_ReachTheStore()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("ca.pem"), "");
        var clock = new Testing.Stores.SteppingClock();

        var options = Read(("User", "reader"), ("Password", "secret"), ("ConnectSeconds", "1.5"), ("ResponseSeconds", "600"), ("RetrySeconds", "0"), ("WriteSeconds", "7"), ("TrustedCertificates", folder.File("ca.pem")))
            .For(Address(), new WorkspaceInfo("main", "n", "Asia/Shanghai", "CNY"), clock);

        Assert.Equal(new Neo4jCredentials.Basic("reader", "secret"), options.Connection.Credentials);
        Assert.Equal(
            (TimeSpan.FromSeconds(1.5), TimeSpan.FromMinutes(10), TimeSpan.Zero, TimeSpan.FromSeconds(7), folder.File("ca.pem")),
            (options.Connection.ConnectTimeout, options.Connection.ResponseTimeout, options.Connection.RetryTimeout, options.WriteTimeout, options.Connection.TrustedCertificates));
        Assert.Equal(("demo", clock), (options.CreateIfMissing!.Id, options.TimeProvider));
        Assert.DoesNotContain("secret", options.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void From_APasswordFile_IsThePasswordWithoutTheLineBreak()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("password"), " with space \n");

        Assert.Equal(new Neo4jCredentials.Basic("neo4j", " with space "), Read(("PasswordFile", folder.File("password"))).Credentials);
    }

    [Fact]
    public void From_AToken_SignsInWithIt() => Assert.Equal(new Neo4jCredentials.Bearer("abc"), Read(("Token", "abc"), ("User", " ")).Credentials);

    [Theory]
    [InlineData("User=a", "User is set but no password: set Password or PasswordFile too.")]
    [InlineData("Token=a User=b", "Token stands alone: set either Token, or User and Password, but not both.")]
    [InlineData("Password=a PasswordFile=b", "Password and PasswordFile are both set: set one of them.")]
    [InlineData("PasswordFile=/none/secret", "PasswordFile '/none/secret' cannot be read")]
    [InlineData("ConnectSeconds=0", "ConnectSeconds must be a number of seconds from 0.001 to 86400 but was '0'.")]
    [InlineData("WriteSeconds=1e3", "WriteSeconds must be a number of seconds from 0.001 to 86400 but was '1e3'.")]
    [InlineData("TrustedCertificates=/none/ca.pem", "TrustedCertificates names the file '/none/ca.pem', which does not exist.")]
    public void From_SettingsThatAreWrong_SaysWhich(string settings, string fault)
    {
        var wrong = Assert.Throws<InvalidOptionsException>(() => Read([.. settings.Split(' ').Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))]));

        Assert.Contains(fault, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith("the settings of Neo4j cannot be used: ", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void InEnvironment_OfAName_IsUpperCaseWithThePrefix() => Assert.Equal("RELGRAPH_NEO4J_PASSWORD_FILE", Neo4jSettings.InEnvironment("PasswordFile"));

    private static StoreAddress.Neo4jWorkspace Address() => (StoreAddress.Neo4jWorkspace)StoreAddress.Parse("neo4j+http://localhost:7474/crm?workspace=demo");

    private static Neo4jSettings Read(params (string Name, string Value)[] settings) =>
        Neo4jSettings.From(settings.ToDictionary(pair => pair.Name, pair => pair.Value).GetValueOrDefault);
}
