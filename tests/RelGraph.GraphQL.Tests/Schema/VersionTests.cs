using System.Text.Json;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.GraphQL.Tests.Schema;

/// <summary>Changed nodes in the payload, and changes that hold only while nobody else changed the same.</summary>
public sealed class VersionTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Save_Noun_GivesTheNodeFromAPictureThatHoldsTheChange()
    {
        var payload = await SaveAsync("""saveAccount(input: { id: "A-NEW", name: "北辰银行" }, recording: { author: "E-01" }) { node { name fact { version } } fact { key version } receipt { sequence } }""");

        Assert.Equal("北辰银行", payload.GetProperty("node").GetProperty("name").GetString());
        var sequence = payload.GetProperty("receipt").GetProperty("sequence").GetInt64();
        Assert.Equal((sequence, sequence), (payload.GetProperty("fact").GetProperty("version").GetInt64(), payload.GetProperty("node").GetProperty("fact").GetProperty("version").GetInt64()));
    }

    [Fact]
    public async Task Save_Relation_GivesTheFactAndWhatItConnects()
    {
        await SaveAsync("""saveContact(input: { id: "C-NEW", name: "孙七" }, recording: { author: "E-01" }) { isRecorded }""");

        var payload = await SaveAsync("""saveReportsTo(input: { person: "contact:C-NEW", manager: "contact:C-0001" }, recording: { author: "E-01" }) { fact { kind key } nodes { nodeId } }""");

        Assert.Equal("""{"fact":{"kind":"REPORTS_TO","key":"contact:C-NEW"},"nodes":[{"nodeId":"contact:C-NEW"},{"nodeId":"contact:C-0001"}]}""", payload.GetRawText());
    }

    [Fact]
    public async Task Save_EveryPayload_SharesOneInterface()
    {
        var payload = await SaveAsync("""saveCompetitor(input: { id: "R-NEW", name: "远山" }, recording: { author: "E-01" }) { __typename ... on ChangeResult { isRecorded userErrors { message } } }""");

        Assert.Equal("""{"__typename":"CompetitorPayload","isRecorded":true,"userErrors":[]}""", payload.GetRawText());
    }

    [Fact]
    public async Task Save_VersionReadByAnother_IsAConflictThatNamesWhoAndWhen()
    {
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "一" }, recording: { author: "E-01", ifVersion: 0 }) { isRecorded }""");
        var version = (await _server.DataAsync("""{ fact(kind: OFFERING, key: "P-NEW") { version } }""")).GetProperty("fact").GetProperty("version").GetInt64();
        var other = await SaveAsync($$"""saveOffering(input: { id: "P-NEW", name: "二" }, recording: { author: "E-02", ifVersion: {{version}} }) { receipt { sequence recordedAt } }""");

        var late = await SaveAsync($$"""saveOffering(input: { id: "P-NEW", name: "三" }, recording: { author: "E-01", ifVersion: {{version}} }) { isRecorded userErrors { path code present { version author recordedAt } } }""");

        var error = late.GetProperty("userErrors")[0];
        Assert.Equal("""["recording","ifVersion"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("VERSION_CONFLICT", error.GetProperty("code").GetString());
        var (present, receipt) = (error.GetProperty("present"), other.GetProperty("receipt"));
        Assert.Equal(
            (receipt.GetProperty("sequence").GetInt64(), "E-02", receipt.GetProperty("recordedAt").GetString()),
            (present.GetProperty("version").GetInt64(), present.GetProperty("author").GetString(), present.GetProperty("recordedAt").GetString()));
        Assert.Equal("二", (await _server.Workspace.PictureAsync(Moment.Now, default)).Facts.Find<Offering>("P-NEW")!.Name);
    }

    [Fact]
    public async Task DryRun_VersionThatMovedOn_IsToldAlready()
    {
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "一" }, recording: { author: "E-01" }) { isRecorded }""");

        var dry = await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "二" }, recording: { author: "E-01", ifVersion: 0, dryRun: true }) { userErrors { code present { author } } }""");

        Assert.Equal("""{"userErrors":[{"code":"VERSION_CONFLICT","present":{"author":"E-01"}}]}""", dry.GetRawText());
    }

    [Fact]
    public async Task Save_AtTheSameTimeFromOneVersion_OneIsRecorded()
    {
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "一" }, recording: { author: "E-01" }) { isRecorded }""");
        var version = _server.Workspace.Sequence;

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(() =>
            SaveAsync($$"""saveOffering(input: { id: "P-NEW", name: "第{{writer}}" }, recording: { author: "E-01", ifVersion: {{version}} }) { isRecorded userErrors { code } }"""))));

        Assert.Single(answers, answer => answer.GetProperty("isRecorded").GetBoolean());
        Assert.Equal(5, answers.Count(answer => answer.GetProperty("userErrors").EnumerateArray().Any(error => error.GetProperty("code").GetString() == "VERSION_CONFLICT")));
    }

    [Fact]
    public async Task Version_OfAPastPicture_IsTheOneOfThen()
    {
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "一" }, recording: { author: "E-01" }) { isRecorded }""");
        var first = (await _server.DataAsync("""{ fact(kind: OFFERING, key: "P-NEW") { version } changeLog(first: 1) { recordedAt } }"""));
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "二" }, recording: { author: "E-01" }) { isRecorded }""");

        var then = await _server.DataAsync(
            "query ($at: DateTime!) { at(recordedAsOf: $at) { fact(kind: OFFERING, key: \"P-NEW\") { version } } }", new { at = first.GetProperty("changeLog")[0].GetProperty("recordedAt").GetString() });

        Assert.Equal(first.GetProperty("fact").GetProperty("version").GetInt64(), then.GetProperty("at").GetProperty("fact").GetProperty("version").GetInt64());
    }

    private async Task<JsonElement> SaveAsync(string field) => (await _server.DataAsync($"mutation {{ change: {field} }}")).GetProperty("change");
}
