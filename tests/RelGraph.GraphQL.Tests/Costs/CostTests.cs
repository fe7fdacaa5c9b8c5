using System.Net.Http.Json;
using System.Text.Json;
using RelGraph.GraphQL.Http;
using RelGraph.GraphQL.Schema;
using Xunit.Abstractions;

namespace RelGraph.GraphQL.Tests.Costs;

[Collection(ServerCollection.Name)]
public sealed class CostTests(TestServer server, ITestOutputHelper output)
{
    [Fact]
    public async Task Estimate_OfManyQueriesDrawnOnACompany_BoundsWhatTheyCostAndNotByMuch()
    {
        var schema = RelGraphSchema.Define().Build();
        var (ratios, beyond, refused) = (new List<double>(), new List<string>(), 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var query = new RandomQuery(schema, seed).Draw();
            var answer = await AskAsync(query);
            if (!answer.TryGetProperty("extensions", out var extensions))
            {
                Assert.Equal("COST_TOO_HIGH", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
                refused++;
                continue;
            }

            var cost = extensions.GetProperty("cost");
            var (estimated, actual) = (cost.GetProperty("estimated").GetDouble(), cost.GetProperty("actual").GetDouble());
            ratios.Add(actual == 0 ? 1 : estimated / actual);
            if (actual > estimated)
                beyond.Add($"seed {seed}: {actual} > {estimated}: {query}");
        }

        Assert.Empty(beyond);
        ratios.Sort();
        output.WriteLine($"{ratios.Count} queries, {refused} refused; estimate over cost: median {ratios[ratios.Count / 2]:f2}, 90 % {ratios[ratios.Count * 9 / 10]:f1}");
        Assert.InRange(ratios[ratios.Count / 2], 1, 10);
        Assert.InRange(refused, 0, 40);
    }

    [Fact]
    public async Task Request_ThatDoesNotAsk_IsNotToldItsCost() =>
        Assert.False((await server.PostAsync("{ workspace { name } }")).TryGetProperty("extensions", out _));

    [Fact]
    public async Task Request_ThatAsks_IsToldEstimateCostAndLimit()
    {
        var cost = (await AskAsync("{ opportunities(first: 3) { nodes { name seats { __typename } } } }")).GetProperty("extensions").GetProperty("cost");

        // The field, the connection, nodes, and 3 × (one deal, its two fields, at most 12 seats).
        Assert.Equal(.1 + 1 + .1 + (3 * (1 + .2 + 12)), cost.GetProperty("estimated").GetDouble(), 9);
        Assert.InRange(cost.GetProperty("actual").GetDouble(), 1.2 + 3.6, cost.GetProperty("estimated").GetDouble());
        Assert.Equal(500_000, cost.GetProperty("limit").GetDouble());
    }

    [Theory]
    [InlineData("{ opportunities(first: 500) { nodes { account { contacts(first: 500) { nodes { ties(first: 500) { nodes { strength } } } } } } } }")]
    [InlineData("query ($n: Int = 500) { accounts(first: $n) { nodes { contacts(first: $n) { nodes { relationship { value } } } } } }")]
    [InlineData("{ ...a } fragment a on Query { accounts(first: 500) { ...b } } fragment b on AccountConnection { nodes { contacts(first: 500) { ...c } } } fragment c on ContactConnection { nodes { interactions(first: 300) { nodes { id } } } }")]
    public async Task Document_ThatMultipliesLists_IsRefusedBeforeItRuns(string query)
    {
        var reads = server.Store.Reads;
        var error = await server.ErrorAsync(query);

        Assert.Equal("COST_TOO_HIGH", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.True(error.GetProperty("extensions").GetProperty("estimated").GetDouble() > 500_000);
        Assert.Contains("first", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(reads, server.Store.Reads);
    }

    [Fact]
    public async Task Samples_All_StayFarBelowTheLimit()
    {
        foreach (var sample in SampleQueries.All)
        {
            var answer = await AskAsync(sample.Query);
            if (answer.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("cost", out var cost))
                Assert.True(cost.GetProperty("estimated").GetDouble() < 100_000, $"{sample.Name}: {cost}");
        }
    }

    private async Task<JsonElement> AskAsync(string query)
    {
        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query, extensions = new { cost = true } });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).Clone();
    }
}
