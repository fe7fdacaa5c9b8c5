using RelGraph.GraphQL.Hosting;

namespace RelGraph.GraphQL.Tests.Schema;

/// <summary>What a request may cost and see.</summary>
public sealed class KernelLimitTests : IAsyncLifetime
{
    private readonly TestServer _server = new() { Options = new ServerOptions { MaxKernelWork = 5000 } };

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Kernel_ThatCostsMoreThanARequestMay_IsRefusedBeforeItRuns()
    {
        var error = await _server.ErrorAsync("""{ kernel(name: "pagerank") { rowCount } }""");

        Assert.Equal("LIMIT_EXCEEDED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Matches("pagerank on [0-9,]+ nodes and [0-9,]+ listed relationships visits about [0-9,]+ relationships, but a request may visit at most 5,000; ask for fewer relations", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Kernels_OfOneRequest_AreCountedTogether()
    {
        const string One = """kernel(name: "components", graph: { relations: [REPORTS_TO] }) { work }""";
        var work = (await _server.DataAsync("{ " + One + " }")).GetProperty("kernel").GetProperty("work").GetDouble();
        var many = string.Join(' ', Enumerable.Range(0, Math.Min(49, (int)(5000 / work) + 1)).Select(place => $"k{place}: {One}"));

        var error = await _server.ErrorAsync("{ " + many + " }");

        Assert.Contains("of other kernels in this request, but a request may visit at most 5,000", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        await _server.DataAsync("{ " + One + " }");
    }

    [Fact]
    public async Task Kernel_ForAnAudience_SeesOnlyWhatItMaySee()
    {
        const string Question = """kernel(name: "components", graph: { relations: [COMPETES_ON, WORKS_WITH] }, first: 0) { relationCount }""";
        var before = await RelationsAsync("{ " + Question + " }");
        await _server.DataAsync(
            """
            mutation { applyChanges(input: { author: "E-01", changes: [
              { assert: { fact: { worksWith: { from: "contact:C-0001", to: "contact:C-0002", context: "a secret" } }, visibility: { scope: PRIVATE, owner: "E-01" } } }
            ] }) { isRecorded userErrors { message } } }
            """);

        Assert.Equal(before, await RelationsAsync("{ " + Question + " }"));
        Assert.Equal(before, await RelationsAsync("{ at(person: \"E-02\") { " + Question + " } }"));
        Assert.Equal(before + 1, await RelationsAsync("{ at(person: \"E-01\") { " + Question + " } }"));
    }

    [Fact]
    public async Task Kernel_AtADayBeforeEverything_HasNoNodes()
    {
        var data = await _server.DataAsync("""{ at(asOf: "1990-01-01") { kernel(name: "components", graph: { relations: [WORKS_WITH] }) { nodeCount rowCount rows { cells { column } } } } }""");

        Assert.Equal("""{"nodeCount":0,"rowCount":0,"rows":[]}""", data.GetProperty("at").GetProperty("kernel").GetRawText());
    }

    private async Task<long> RelationsAsync(string question)
    {
        var data = await _server.DataAsync(question);
        return (data.TryGetProperty("at", out var at) ? at : data).GetProperty("kernel").GetProperty("relationCount").GetInt64();
    }
}
