using RelGraph.Neo4j.Tests.Server;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>What commands do with an address in Neo4j: nothing is made by mistake, and nothing half made stays.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class CommandsOnNeo4jTests(Neo4jServer server)
{
    private static readonly string[] Small =
        ["simulate", "--seed", "7", "--accounts", "4", "--contacts", "8", "--employees", "10", "--competitors", "2", "--opportunities", "14", "--interactions", "200", "--years", "2"];

    [Neo4jFact]
    public async Task Reading_AWorkspaceThatIsNotThere_IsRefusedAndMakesNone()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());

        foreach (var command in (string[][])[["list", "accounts"], ["export", "out"], ["log"], ["serve"], ["backup", "copy.db"]])
        {
            var (code, _, error) = await cli.TryAsync([.. command, "--workspace", address]);

            Assert.Equal(4, code);
            Assert.Contains($"'{address}' does not exist. Make it with", error, StringComparison.Ordinal);
        }
    }

    [Neo4jFact]
    public async Task Import_CheckedOnlyOrRefused_LeavesNoWorkspace()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());
        Directory.CreateDirectory(cli["bad"]);
        await File.WriteAllTextAsync(cli["bad/contacts.csv"], "id,name,rank\nC-1,王芳,1\nC-2,Anna,9\n");
        Directory.CreateDirectory(cli["good"]);
        await File.WriteAllTextAsync(cli["good/contacts.csv"], "id,name,rank\nC-1,王芳,1\n");

        Assert.Equal(0, (await cli.TryAsync("import", "good", "--workspace", address, "--dry-run")).Code);
        Assert.Equal(4, (await cli.TryAsync("store", "info", address)).Code);
        Assert.Equal(3, (await cli.TryAsync("import", "bad", "--workspace", address)).Code);
        Assert.Equal(4, (await cli.TryAsync("store", "info", address)).Code);
        await cli.RunAsync("import", "good", "--workspace", address, "--currency", "USD");
        Assert.Equal("USD", (await cli.AskAsync("store", "info", address)).GetProperty("workspace").GetProperty("currency").GetString());
    }

    [Neo4jFact]
    public async Task Simulate_IntoNeo4j_IsDoneOnceAndDescribed()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());

        await cli.RunAsync([.. Small, "--workspace", address]);
        var again = await cli.TryAsync([.. Small, "--workspace", address]);
        var info = await cli.AskAsync("store", "info", address);
        var verified = await cli.AskAsync("store", "verify", address);

        Assert.Equal(2, again.Code);
        Assert.Equal(("Neo4j graph", 1L, 4L), (info.GetProperty("kind").GetString(), info.GetProperty("sequence").GetInt64(), info.GetProperty("facts").GetProperty("account").GetProperty("believed").GetInt64()));
        Assert.StartsWith("Neo4j 5.26", info.GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.True(verified.GetProperty("isSound").GetBoolean());
    }

    [Neo4jFact]
    public async Task Copy_OntoAWorkspaceInUse_IsRefused()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var (address, other) = (cli.Address(CommandLineOnNeo4j.NewWorkspace()), cli.Address(CommandLineOnNeo4j.NewWorkspace()));
        await cli.RunAsync([.. Small, "--workspace", address]);
        await cli.RunAsync("store", "copy", address, other);

        var refused = await cli.TryAsync("store", "copy", address, other, "--json");

        Assert.Equal(4, refused.Code);
        Assert.Contains("STORE_COPY_TARGET", refused.Error, StringComparison.Ordinal);
        Assert.Equal(await cli.RunAsync("score", "win", "--json", "--workspace", address), await cli.RunAsync("score", "win", "--json", "--workspace", other));
    }

    [Neo4jFact]
    public async Task Address_WithoutAWorkspaceWhereThereAreSeveral_ListsThem()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var (first, second) = (CommandLineOnNeo4j.NewWorkspace(), CommandLineOnNeo4j.NewWorkspace());
        await cli.RunAsync([.. Small, "--workspace", cli.Address(first)]);
        await cli.RunAsync([.. Small, "--workspace", cli.Address(second)]);

        foreach (var command in (string[][])[["list", "accounts"], Small])
        {
            var (code, _, error) = await cli.TryAsync([.. command, "--workspace", cli.Address(null)]);

            Assert.Equal(2, code);
            Assert.Contains("write ?workspace= and the id behind the database", error, StringComparison.Ordinal);
        }
    }

    [Neo4jFact]
    public async Task Backup_OfAWorkspaceInNeo4j_IsAFileWithItsParameters()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());
        await cli.RunAsync([.. Small, "--workspace", address]);
        var asked = await cli.RunAsync("score", "win", "--json", "--workspace", address);

        await cli.RunAsync("backup", "copy.db", "--workspace", address);

        Assert.True(File.Exists(cli["copy.parameters.json"]));
        Assert.Equal(asked, await cli.RunAsync("score", "win", "--json", "--workspace", "copy.db"));
    }

    [Neo4jFact]
    public async Task Password_ThatIsMissing_IsToldWithoutAStack()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var host = new RelGraph.Cli.Running.CliHost { Out = TextWriter.Null, Error = new StringWriter(), Folder = Path.GetTempPath() };

        var code = await RelGraph.Cli.CommandLine.RunAsync(["list", "accounts", "--workspace", cli.Address("any")], host, default);

        Assert.Equal(4, code);
        Assert.Single(host.Error.ToString()!.TrimEnd('\n').Split('\n'));
    }
}
