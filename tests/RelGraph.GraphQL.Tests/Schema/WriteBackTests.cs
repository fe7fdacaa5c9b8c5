using RelGraph.Application.Workspaces;
using RelGraph.Engine.Derived;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Testing.Stores;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class WriteBackTests
{
    [Fact]
    public async Task WriteBack_OnAStoreThatHoldsValues_WritesWhatQueriesAnswerAndSaysSo()
    {
        DerivedMemoryStore? values = null;
        var server = new TestServer { Wrap = store => values = new DerivedMemoryStore(store) };
        await server.InitializeAsync();

        var answer = (await server.DataAsync("""mutation { writeBack(input: { asOf: "2026-03-31" }) { run asOf recordedUpTo version scored ties grouped communities cleared missing failed failures { subject message } } }""")).GetProperty("writeBack");

        var book = await server.Workspace.ScoresAsync(new Moment(new DateOnly(2026, 3, 31)), default);
        var account = book.Graph.Facts.All<Engine.Model.Nouns.Account>()[0].Id;
        Assert.Equal(book.Customer(account).Value, values!.Scores[new FactKey(FactKind.Account, account)].Values[DerivedNames.Score]);
        Assert.Equal((1, "2026-03-31", book.Graph.Sequence), (answer.GetProperty("run").GetInt64(), answer.GetProperty("asOf").GetString(), answer.GetProperty("recordedUpTo").GetInt64()));
        Assert.EndsWith("+" + book.ParameterHash, answer.GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.Equal((values.Scores.Count, values.Ties.Count, values.Communities.Count), (answer.GetProperty("scored").GetInt32(), answer.GetProperty("ties").GetInt32(), answer.GetProperty("grouped").GetInt32()));
        Assert.Equal(0, answer.GetProperty("failures").GetArrayLength());
        await server.DisposeAsync();
    }

    [Fact]
    public async Task WriteBack_OnlyTies_WritesNothingElse()
    {
        DerivedMemoryStore? values = null;
        var server = new TestServer { Wrap = store => values = new DerivedMemoryStore(store) };
        await server.InitializeAsync();

        await server.DataAsync("mutation { writeBack(input: { scores: false, communities: false }) { ties } }");

        Assert.Equal((0, 0), (values!.Scores.Count, values.Communities.Count));
        Assert.NotEmpty(values.Ties);
        await server.DisposeAsync();
    }

    [Fact]
    public async Task WriteBack_OnAStoreOfFactsOnlyOrOfNothing_IsRefusedWithTheWayOut()
    {
        var server = new TestServer { Wrap = store => store };
        await server.InitializeAsync();

        var error = await server.ErrorAsync("mutation { writeBack { run } }");
        var nothing = await server.ErrorAsync("mutation { writeBack(input: { scores: false, ties: false, communities: false }) { run } }");

        Assert.Equal("STORE_NO_WRITE_BACK", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("relgraph store copy", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("INVALID_VALUE", nothing.GetProperty("extensions").GetProperty("code").GetString());
        await server.DisposeAsync();
    }
}
