using System.Text.Json;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.GraphQL.Tests.Schema;

/// <summary>What a dry run tells of facts and numbers, and that it leaves everything as it was.</summary>
public sealed class DryRunTests : IAsyncLifetime
{
    private const string Stance = """
        applyChanges(dryRun: DRY, input: { author: "E-01", changes: [
          { assert: { fact: { stance: { opportunity: "DEAL", contact: "PERSON", vendor: "us", support: MENTOR } } } }
        ] })
        """;

    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task DryRun_Facts_TellsNewChangedRetractedAndUnchangedWithTheirFields()
    {
        await MutateAsync("""saveOffering(input: { id: "P-OLD", name: "云平台" }, recording: { author: "E-01" }) { isRecorded }""");
        await MutateAsync("""saveOffering(input: { id: "P-SAME", name: "网络" }, recording: { author: "E-01" }) { isRecorded }""");
        await MutateAsync("""saveOffering(input: { id: "P-GONE", name: "存储" }, recording: { author: "E-01" }) { isRecorded }""");
        var before = _server.Workspace.Sequence;

        var payload = await MutateAsync(
            """
            applyChanges(dryRun: true, input: { author: "E-01", changes: [
              { assert: { fact: { offering: { id: "P-NEW", name: "安全" } } } },
              { assert: { fact: { offering: { id: "P-OLD", name: "云平台二代" } } } },
              { assert: { fact: { offering: { id: "P-SAME", name: "网络" } } } },
              { retract: { kind: OFFERING, key: "P-GONE" } }
            ] }) { isRecorded receipt { id } userErrors { message } facts { key }
              effects { facts { key outcome before { validFrom } after { validFrom } fields { name before after } superseded { key } recorded { key } } } }
            """);

        Assert.Equal((false, JsonValueKind.Null, 0, 0), (payload.GetProperty("isRecorded").GetBoolean(), payload.GetProperty("receipt").ValueKind, payload.GetProperty("userErrors").GetArrayLength(), payload.GetProperty("facts").GetArrayLength()));
        Assert.Equal(
            """
            [{"key":"P-NEW","outcome":"NEW","before":null,"after":{"validFrom":null},"fields":[{"name":"id","before":null,"after":"P-NEW"},{"name":"name","before":null,"after":"安全"}],"superseded":[],"recorded":[{"key":"P-NEW"}]},
            {"key":"P-OLD","outcome":"CHANGED","before":{"validFrom":null},"after":{"validFrom":null},"fields":[{"name":"name","before":"云平台","after":"云平台二代"}],"superseded":[{"key":"P-OLD"}],"recorded":[{"key":"P-OLD"}]},
            {"key":"P-SAME","outcome":"UNCHANGED","before":{"validFrom":null},"after":{"validFrom":null},"fields":[],"superseded":[],"recorded":[]},
            {"key":"P-GONE","outcome":"RETRACTED","before":{"validFrom":null},"after":null,"fields":[{"name":"id","before":"P-GONE","after":null},{"name":"name","before":"存储","after":null}],"superseded":[{"key":"P-GONE"}],"recorded":[]}]
            """.ReplaceLineEndings(""),
            payload.GetProperty("effects").GetProperty("facts").GetRawText());
        Assert.Equal(before, await _server.Workspace.Store.SequenceAtAsync(null, default));
    }

    [Fact]
    public async Task DryRun_Scores_AreOrderedBoundedAndWhatRecordingGives()
    {
        var (deal, person) = await SwingAsync();
        var stance = Stance.Replace("DEAL", deal, StringComparison.Ordinal).Replace("PERSON", person, StringComparison.Ordinal);

        var dry = (await MutateAsync(stance.Replace("DRY", "true", StringComparison.Ordinal) + """
             { effects { asOf scores(first: 3) { totalCount moves { measure subject { nodeId } opportunity { key } before after difference } }
               chains: scores(measures: [DECISION_CHAIN]) { moves { measure } } } }
            """)).GetProperty("effects");
        await MutateAsync(stance.Replace("DRY", "false", StringComparison.Ordinal) + " { isRecorded }");

        var scores = dry.GetProperty("scores");
        var moves = scores.GetProperty("moves").EnumerateArray().ToList();
        Assert.Equal(3, moves.Count);
        Assert.True(scores.GetProperty("totalCount").GetInt32() >= 3);
        var sizes = moves.Select(move => Math.Abs(move.GetProperty("difference").GetDouble())).ToList();
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.All(dry.GetProperty("chains").GetProperty("moves").EnumerateArray(), move => Assert.Equal("DECISION_CHAIN", move.GetProperty("measure").GetString()));
        var after = await _server.Workspace.ScoresAsync(Moment.Now, default);
        var inDeal = moves.First(move => move.GetProperty("measure").GetString() == "KEY_PERSON" && move.GetProperty("opportunity").ValueKind != JsonValueKind.Null);
        Assert.Equal(after.KeyPerson(deal, person).Value, inDeal.GetProperty("after").GetDouble());
    }

    [Fact]
    public async Task Effects_AfterRecordingOrWithErrors_AreNone()
    {
        var recorded = await MutateAsync("""saveOffering(input: { id: "P-NEW", name: "云" }, recording: { author: "E-01" }) { effects { asOf } }""");
        var refused = await MutateAsync("""saveOffering(input: { id: "P-NEW", name: " " }, recording: { author: "E-01", dryRun: true }) { effects { asOf } }""");

        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (recorded.GetProperty("effects").ValueKind, refused.GetProperty("effects").ValueKind));
    }

    [Fact]
    public async Task DryRun_Interaction_IsToldThoughPicturesFoldIt()
    {
        var employee = (await _server.Workspace.PictureAsync(Moment.Now, default)).Facts.All<Employee>()[0].Id;
        var dry = await MutateAsync(
            """
            saveInteraction(input: { id: "I-NEW", at: "2026-06-01T09:00:00+08:00", channel: MEETING_IN_PERSON, employees: ["EMPLOYEE"], contacts: ["C-0001"], subject: "评审" }, recording: { author: "E-01", dryRun: true }) {
              userErrors { path message } effects { facts { outcome after { history { key } } fields { name after } } } }
            """.Replace("EMPLOYEE", employee, StringComparison.Ordinal));

        Assert.Equal(0, dry.GetProperty("userErrors").GetArrayLength());
        Assert.Equal("NEW", dry.GetProperty("effects").GetProperty("facts")[0].GetProperty("outcome").GetString());
    }

    private async Task<(string Deal, string Person)> SwingAsync()
    {
        var book = await _server.Workspace.ScoresAsync(Moment.Now, default);
        return book.Deals.All.Where(deal => deal.IsOpen)
            .SelectMany(deal => book.DecisionChain(deal.Opportunity.Id).Seats, (deal, seat) => (deal.Opportunity.Id, seat))
            .OrderByDescending(pair => pair.seat.Swing).Select(pair => (pair.Id, pair.seat.Person.Contact)).First();
    }

    private async Task<JsonElement> MutateAsync(string field) => (await _server.DataAsync($"mutation {{ change: {field} }}")).GetProperty("change");
}
