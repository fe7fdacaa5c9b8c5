using RelGraph.Neo4j.Tests.Server;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>The sample company goes from SQLite to Neo4j and back: every answer, export and parameter stays the same byte for byte.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class RoundTripOfTheSampleTests(Neo4jServer server)
{
    private static readonly string[][] Questions =
    [
        ["score", "win", "--json"], ["score", "chain", "--json"], ["score", "customer", "--json"], ["score", "employee", "--json"],
        ["list", "contacts", "--json"], ["log", "--json"], ["parameters", "show"],
    ];

    [Neo4jFact]
    public async Task Sample_FromSqliteToNeo4jAndBack_AnswersTheSameByteForByte()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());
        await cli.RunAsync("list", "accounts");

        await cli.RunAsync("store", "copy", "data/sample.db", address);
        await cli.RunAsync("store", "copy", address, "back.db");

        foreach (var question in Questions)
        {
            var answer = await cli.RunAsync([.. question, "--workspace", "data/sample.db"]);
            Assert.Equal(answer, await cli.RunAsync([.. question, "--workspace", address]));
            Assert.Equal(answer, await cli.RunAsync([.. question, "--workspace", "back.db"]));
        }

        await cli.RunAsync("export", "from-sqlite", "--workspace", "data/sample.db");
        await cli.RunAsync("export", "from-neo4j", "--workspace", address);
        await cli.RunAsync("export", "from-back", "--workspace", "back.db");
        Assert.NotEmpty(cli.Files("from-sqlite"));
        Assert.Equal(cli.Files("from-sqlite"), cli.Files("from-neo4j"));
        Assert.Equal(cli.Files("from-sqlite"), cli.Files("from-back"));
    }

    [Neo4jFact]
    public async Task Bundle_ImportedIntoNeo4j_IsExportedTheSameByteForByte()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());
        await cli.RunAsync("simulate", "--seed", "7", "--accounts", "4", "--contacts", "8", "--employees", "10", "--competitors", "2", "--opportunities", "14", "--interactions", "900", "--years", "2", "--out", "bundle");

        await cli.RunAsync("import", "bundle", "--workspace", address, "--frozen-on", "2026-06-30");
        await cli.RunAsync("import", "bundle", "--workspace", "file.db", "--frozen-on", "2026-06-30");
        await cli.RunAsync("export", "again", "--workspace", address);

        Assert.Equal(cli.Files("bundle"), cli.Files("again"));
        Assert.Equal(await cli.RunAsync("score", "win", "--json", "--workspace", "file.db"), await cli.RunAsync("score", "win", "--json", "--workspace", address));
        Assert.True((await cli.TryAsync("import", "bundle", "--workspace", address)).Out.Contains("imported before", StringComparison.Ordinal));
    }
}
