namespace RelGraph.Cli.Tests;

[Collection(nameof(SmallCompany))]
public class GraphTests(SmallCompany company)
{
    [Fact]
    public async Task PageRank_AsJson_ListsTheHighestFirstAndSaysWhoWorkedItOut()
    {
        var run = await company.AskAsync("graph", "pagerank", "--top", "3", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal("relgraph", run.Json.GetProperty("engine").GetProperty("name").GetString());
        Assert.Equal("The workspace is a file, which has no server to ask.", run.Json.GetProperty("reason").GetString());
        var scores = run.Json.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(3, scores.Count);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.True(run.Json.GetProperty("converged").GetBoolean());
    }

    [Fact]
    public async Task Betweenness_ForPeople_NamesThem()
    {
        var run = await company.AskAsync("graph", "betweenness", "--top", "2");

        Assert.Equal(0, run.Code);
        Assert.Matches(@"1 +(contact|employee):\S+ +\S.* \d", run.Out);
        Assert.StartsWith("Worked out by relgraph ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Betweenness_OfASampleOfAll_IsExact()
    {
        var exact = await company.AskAsync("graph", "betweenness", "--json");
        var sampled = await company.AskAsync("graph", "betweenness", "--sample", "1000000", "--json");

        Assert.Equal(exact.Json.GetProperty("nodes").ToString(), sampled.Json.GetProperty("nodes").ToString());
    }

    [Fact]
    public async Task Leiden_ToAFile_HasARowForEveryNodeAndNeverOverwrites()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "communities.csv");

        var run = await company.AskAsync("graph", "leiden", "--weight", "strength", "--seed", "3", "--out", file, "--json");
        var again = await company.AskAsync("graph", "leiden", "--out", file);

        var rows = await File.ReadAllLinesAsync(file);
        Assert.Equal("kind,id,group", rows[0]);
        Assert.Equal(run.Json.GetProperty("nodes").GetInt32(), rows.Length - 1);
        Assert.Equal(run.Json.GetProperty("count").GetInt32(), rows.Skip(1).Select(row => row.Split(',')[2]).Distinct().Count());
        Assert.InRange(run.Json.GetProperty("modularity").GetDouble(), .1, 1);
        Assert.Equal(2, again.Code);
        Assert.Equal($"Error: --out '{file}' exists already: name a new file, or remove it first.", again.Error.Trim());
    }

    [Fact]
    public async Task Components_Strong_AreNoFewerThanWeak()
    {
        var weak = await company.AskAsync("graph", "components", "--json");
        var strong = await company.AskAsync("graph", "components", "--strong", "--json");

        Assert.True(strong.Json.GetProperty("count").GetInt32() >= weak.Json.GetProperty("count").GetInt32());
        Assert.Equal(weak.Json.GetProperty("nodes").GetInt32(), strong.Json.GetProperty("nodes").GetInt32());
    }

    [Fact]
    public async Task Components_ForPeople_ShowsTheLargestFirst()
    {
        var run = await company.AskAsync("graph", "components", "--top", "1", "--lang", "zh");

        Assert.Equal(0, run.Code);
        Assert.Contains("群组", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_WithoutRelations_SaysSoAndReturnsOne()
    {
        var run = await company.AskAsync("graph", "pagerank", "--as-of", "1990-01-01");

        Assert.Equal(1, run.Code);
        Assert.Equal("No such relations on that day. Name other kinds with --relations, or another day with --as-of.", run.Out.Trim());
    }

    [Theory]
    [InlineData("--engine", "moon", "--engine 'moon' is not known: write auto, memory, server.")]
    [InlineData("--orientation", "up", "--orientation 'up' is not known: write as-stated, reversed, undirected.")]
    [InlineData("--relations", "likes", "--relations 'likes' is no kind of fact: write kinds such as reports-to, influences, conflicts-with, separated by commas.")]
    [InlineData("--relations", "interaction", "GraphSelection cannot be used: Relations must be of reports-to, ")]
    [InlineData("--weight", "title", "WeightField must be a number of one of the relations, such as strength, but was 'title'.")]
    [InlineData("--top", "0", "--top '0' is not a number of rows: write a whole number of at least 1.")]
    [InlineData("--damping", "2", "pagerank cannot be used: damping must be a number in [0, 0.999] but was 2.")]
    [InlineData("--recorded-as-of", "2024-01-01T00:00:00Z", "--recorded-as-of does not go with graph questions")]
    public async Task Graph_WithWrongOptions_IsRefused(string option, string value, string expected)
    {
        var run = await company.AskAsync("graph", "pagerank", option, value);

        Assert.Equal(2, run.Code);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Graph_ServerOfAFile_IsRefused()
    {
        var run = await company.AskAsync("graph", "pagerank", "--engine", "server");

        Assert.Equal(4, run.Code);
        Assert.Equal("Workspace: The workspace is a file, which has no server to run graph analytics on; ask for the memory engine, or copy the workspace to Neo4j.", run.Error.Trim());
    }

    [Fact]
    public async Task CoreNumbers_OfAWorkspace_NamePeople()
    {
        var run = await company.AskAsync("graph", "core-numbers", "--top", "3", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(3, run.Json.GetProperty("rows").GetArrayLength());
        Assert.All(run.Json.GetProperty("rows").EnumerateArray(), row => Assert.Contains(':', row.GetProperty("node").GetString()!));
        Assert.Contains(run.Json.GetProperty("rows").EnumerateArray(), row => row.GetProperty("nodeName").GetString() is not null);
    }

    [Fact]
    public async Task HopDistances_FromAContactByIdOrByName_AreTheSame()
    {
        var byId = await company.AskAsync("graph", "hop-distances", "--from", company.Contact, "--json");
        var name = byId.Json.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("hops").GetInt32() == 0).GetProperty("nodeName").GetString()!;
        var byName = await company.AskAsync("graph", "hop-distances", "--from", name, "--json");

        Assert.Equal(0, byId.Code);
        Assert.Equal(byId.Out, byName.Out);
    }

    [Fact]
    public async Task HopDistances_FromNobody_SuggestsWhoWasMeant()
    {
        var run = await company.AskAsync("graph", "hop-distances", "--from", company.Contact[..^1]);

        Assert.Equal(5, run.Code);
        Assert.Contains("did you mean contact:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokerageRoles_ByTheFileOfAnotherKernel_CountForEveryNode()
    {
        using var folder = new TemporaryFolder();
        var (groups, roles) = (folder["groups.csv"], folder["roles.csv"]);
        await company.AskAsync("graph", "leiden", "--out", groups);

        var run = await company.AskAsync("graph", "brokerage-roles", "--groups", groups, "--out", roles);

        Assert.Equal(0, run.Code);
        var rows = await File.ReadAllLinesAsync(roles);
        Assert.Equal("kind,id,coordinator,gatekeeper,representative,itinerant,liaison,total", rows[0]);
        Assert.Equal((await File.ReadAllLinesAsync(groups)).Length, rows.Length);
    }

    [Fact]
    public async Task Kernel_WithoutRelations_SaysSoAndReturnsOne()
    {
        var run = await company.AskAsync("graph", "core-numbers", "--as-of", "1990-01-01");
        var json = await company.AskAsync("graph", "core-numbers", "--as-of", "1990-01-01", "--json");

        Assert.Equal((1, 1), (run.Code, json.Code));
        Assert.StartsWith("No such relations on that day.", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, json.Json.GetProperty("nodes").GetInt32());
    }
}
