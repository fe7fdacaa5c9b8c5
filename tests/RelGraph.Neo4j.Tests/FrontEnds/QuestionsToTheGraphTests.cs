using System.Globalization;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Neo4j.Tests.Store;

namespace RelGraph.Neo4j.Tests.FrontEnds;

/// <summary>On a graph that the store itself has written: the server's analytics answer like memory, and a change by hand is found and put right from the command line.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class QuestionsToTheGraphTests(Neo4jServer server)
{
    private const double Tolerance = 1e-9;

    private static readonly string[] Small =
        ["simulate", "--seed", "7", "--accounts", "4", "--contacts", "8", "--employees", "10", "--competitors", "2", "--opportunities", "14", "--interactions", "200", "--years", "2"];

    [Neo4jFact]
    public async Task Engines_OnAWorkspaceTheStoreWrote_AgreeOnEveryNode()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var address = cli.Address(CommandLineOnNeo4j.NewWorkspace());
        await cli.RunAsync([.. Small, "--workspace", address]);

        foreach (var question in (string[][])[["pagerank", "--relations", "influences,reports-to", "--weight", "strength"], ["betweenness"], ["components"]])
        {
            var rows = new List<IReadOnlyList<string[]>>();
            foreach (var engine in (string[])["memory", "server"])
            {
                var file = $"{question[0]}-{engine}.csv";
                await cli.RunAsync(["graph", .. question, "--engine", engine, "--out", file, "--workspace", address]);
                rows.Add([.. File.ReadLines(cli[file]).Skip(1).Select(line => line.Split(',')).OrderBy(row => row[0], StringComparer.Ordinal)]);
            }

            Assert.NotEmpty(rows[0]);
            Assert.Equal(rows[0].Count, rows[1].Count);
            Assert.All(rows[0].Zip(rows[1]), pair => Agree(pair.First, pair.Second));
        }
    }

    [Neo4jFact]
    public async Task Verify_AfterAChangeByHand_TellsItAndRepairsIt()
    {
        using var cli = new CommandLineOnNeo4j(server);
        var workspace = CommandLineOnNeo4j.NewWorkspace();
        var address = cli.Address(workspace);
        await cli.RunAsync([.. Small, "--workspace", address]);
        await StoreBench.CypherAsync(server, workspace, "MATCH (a:Account {workspace: $workspace}) WITH a ORDER BY a.key LIMIT 1 SET a.name = 'typed over'");

        var found = await cli.TryAsync("store", "verify", address);
        var repaired = await cli.TryAsync("store", "verify", address, "--repair");
        var after = await cli.TryAsync("store", "verify", address);

        Assert.Equal((1, 0, 0), (found.Code, repaired.Code, after.Code));
        Assert.Contains("name", found.Out, StringComparison.Ordinal);
        Assert.Contains("1 fault(s)", found.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 1 faults repaired", repaired.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("repaired", after.Out, StringComparison.Ordinal);
    }

    /// <summary>Numbers within the tolerance, everything else the same.</summary>
    private static void Agree(string[] left, string[] right)
    {
        Assert.Equal(left.Length, right.Length);
        foreach (var (one, other) in left.Zip(right))
        {
            if (double.TryParse(one, CultureInfo.InvariantCulture, out var first) && double.TryParse(other, CultureInfo.InvariantCulture, out var second))
            {
                Assert.InRange(second, first - (Tolerance * Math.Max(1, Math.Abs(first))), first + (Tolerance * Math.Max(1, Math.Abs(first))));
            }
            else
            {
                Assert.Equal(one, other);
            }
        }
    }
}
