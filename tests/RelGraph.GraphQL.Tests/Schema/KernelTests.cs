using System.Text.Json;
using RelGraph.Engine.Kernels;

namespace RelGraph.GraphQL.Tests.Schema;

[Collection(ServerCollection.Name)]
public sealed class KernelTests(TestServer server)
{
    [Fact]
    public async Task Kernels_OfTheCatalog_AreListedWithTheirParameters()
    {
        var data = await server.DataAsync("{ kernels { name summary { english chinese } usualOrientation parameters { name type allowed defaultValue isRequired } } }");

        Assert.Equal(KernelCatalog.All.Select(kernel => kernel.Name), data.GetProperty("kernels").EnumerateArray().Select(kernel => kernel.GetProperty("name").GetString()));
        Assert.Equal(
            """{"name":"damping","type":"NUMBER","allowed":"a number in [0, 0.999]","defaultValue":"0.85","isRequired":false}""",
            data.GetProperty("kernels")[0].GetProperty("parameters")[0].GetRawText());
    }

    [Fact]
    public async Task Kernel_PageRank_RanksNounsAndTellsWhatItCost()
    {
        var data = await server.DataAsync(
            """
            { kernel(name: "pagerank", parameters: [{ name: "damping", number: 0.8 }], first: 3) {
                engine asOf nodeCount relationCount work rankedBy rowCount kernel { name } columns { name type label { english chinese } } findings { name label { chinese } number flag }
                rows { cells { column number id node { key name } } } } }
            """);

        var answer = data.GetProperty("kernel");
        Assert.StartsWith("relgraph ", answer.GetProperty("engine").GetString(), StringComparison.Ordinal);
        Assert.Equal("score", answer.GetProperty("rankedBy").GetString());
        Assert.Equal(answer.GetProperty("nodeCount").GetInt32(), answer.GetProperty("rowCount").GetInt32());
        Assert.True(answer.GetProperty("work").GetDouble() > answer.GetProperty("relationCount").GetDouble());
        Assert.True(Finding(answer, "converged").GetProperty("flag").GetBoolean());
        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.NotEqual("", row.GetProperty("cells")[0].GetProperty("node").GetProperty("name").GetString()));
        var scores = rows.Select(row => row.GetProperty("cells")[1].GetProperty("number").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public async Task Kernel_ReliablePaths_NamesTheNodesOnTheWay()
    {
        var data = await server.DataAsync("""{ kernel(name: "hop-distances", parameters: [{ name: "from", nodes: ["employee:E-01"] }], first: 40) { rows { cells { id number } } } }""");
        var far = data.GetProperty("kernel").GetProperty("rows").EnumerateArray().First(row => row.GetProperty("cells")[1].GetProperty("number").GetDouble() == 2).GetProperty("cells")[0].GetProperty("id").GetString();

        var path = await server.DataAsync(
            """
            query ($to: NodeId!) { kernel(name: "reliable-paths", parameters: [{ name: "from", nodes: ["employee:E-01"] }, { name: "to", nodes: [$to] }, { name: "sharing", choice: "NO_NODE" }]) {
              rows { cells { column ids nodes { key } } } } }
            """,
            new { to = far });

        var cell = path.GetProperty("kernel").GetProperty("rows")[0].GetProperty("cells")[3];
        Assert.Equal(3, cell.GetProperty("ids").GetArrayLength());
        Assert.Equal("employee:E-01", cell.GetProperty("ids")[0].GetString());
        Assert.Equal(far, cell.GetProperty("ids")[2].GetString());
    }

    [Fact]
    public async Task Kernel_OfGroups_TakesOneForEachNode()
    {
        var data = await server.DataAsync("""{ kernel(name: "components", graph: { relations: [REPORTS_TO] }, first: 500) { rows { cells { id number } } } }""");
        var groups = data.GetProperty("kernel").GetProperty("rows").EnumerateArray()
            .Select(row => new { node = row.GetProperty("cells")[0].GetProperty("id").GetString(), group = row.GetProperty("cells")[1].GetProperty("number").GetRawText() }).ToList();

        const string Question = """query ($groups: [NodeGroupInput!]!) { kernel(name: "conductance", graph: { relations: [REPORTS_TO] }, parameters: [{ name: "groups", groups: $groups }]) { rows { cells { column number } } } }""";
        var answer = await server.DataAsync(Question, new { groups });
        var short1 = await server.ErrorAsync(Question, new { groups = groups.Skip(1) });

        Assert.All(answer.GetProperty("kernel").GetProperty("rows").EnumerateArray(), row => Assert.Equal(0, row.GetProperty("cells")[2].GetProperty("number").GetDouble()));
        Assert.Contains($"It must give a group for each node of the graph but had none for {groups[0].node}.", short1.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INVALID_OPTIONS", "damping must be a number in [0, 0.999] but was 3.", """kernel(name: "pagerank", parameters: [{ name: "damping", number: 3 }]) { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "max-iterations must be a whole number of at least 1 but was 1.5.", """kernel(name: "pagerank", parameters: [{ name: "max-iterations", number: 1.5 }]) { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "strong must be true or false, given as 'flag'.", """kernel(name: "components", parameters: [{ name: "strong", number: 1 }]) { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "It has no parameter weak; its parameters are strong.", """kernel(name: "components", parameters: [{ name: "weak", flag: true }]) { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "strong is given twice.", """kernel(name: "components", parameters: [{ name: "strong", flag: true }, { name: "strong", flag: false }]) { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "from is missing: it must be a node of the graph.", """kernel(name: "dominators") { rowCount }""")]
    [InlineData("INVALID_OPTIONS", "Relations must be of reports-to", """kernel(name: "components", graph: { relations: [ACCOUNT] }) { rowCount }""")]
    [InlineData("NOT_FOUND", "kernel 'page' does not exist; did you mean pagerank or personalised-pagerank? there are ", """kernel(name: "page") { rowCount }""")]
    [InlineData("NOT_FOUND", "node 'contact:C-none' does not exist; it has no such relation on the day", """kernel(name: "dominators", parameters: [{ name: "from", nodes: ["contact:C-none"] }]) { rowCount }""")]
    [InlineData("INVALID_VALUE", "first '501' is not allowed", """kernel(name: "components", first: 501) { rowCount }""")]
    public async Task Kernel_WithAWrongValue_SaysWhatIsAllowed(string code, string message, string field)
    {
        var error = await server.ErrorAsync("{ " + field + " }");

        Assert.Contains(message, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private static JsonElement Finding(JsonElement answer, string name) => answer.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("name").GetString() == name);
}
