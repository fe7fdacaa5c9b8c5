using System.Text.Json;
using RelGraph.Application.Workspaces;

namespace RelGraph.GraphQL.Tests.Schema;

public sealed class ChangeTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task SaveAccount_New_ShowsInTheNextAnswerAndInTheLog()
    {
        var saved = await SaveAsync("""saveAccount(input: { id: "A-NEW", name: "北辰银行", industry: "金融" }, recording: { author: "E-01", idempotencyKey: "first", note: "拜访" })""");

        Assert.Equal(1, saved.GetProperty("receipt").GetProperty("recorded").GetInt32());
        var data = await _server.DataAsync("""{ account(id: "A-NEW") { name industry fact { source } } changeLog(first: 1) { id author note source } }""");
        Assert.Equal("北辰银行", data.GetProperty("account").GetProperty("name").GetString());
        Assert.Equal("HUMAN", data.GetProperty("account").GetProperty("fact").GetProperty("source").GetString());
        Assert.Equal("""[{"id":"first","author":"E-01","note":"拜访","source":"graphql"}]""", data.GetProperty("changeLog").GetRawText());
    }

    [Fact]
    public async Task ApplyChanges_SameIdAgain_ChangesNothing()
    {
        const string Change = """saveCompetitor(input: { id: "R-NEW", name: "远山软件" }, recording: { author: "E-01", idempotencyKey: "once" })""";
        await SaveAsync(Change);

        Assert.True((await SaveAsync(Change)).GetProperty("receipt").GetProperty("alreadyApplied").GetBoolean());
    }

    [Fact]
    public async Task ApplyChanges_OneBadChange_RecordsNothingAndSaysWhatToDo()
    {
        var before = _server.Workspace.Sequence;

        var payload = (await _server.DataAsync(
            """
            mutation { applyChanges(input: { author: "E-01", changes: [
              { assert: { fact: { account: { id: "A-GOOD", name: "好客户" } } } },
              { assert: { fact: { seat: { opportunity: "O-9999", contact: "C-0001", role: DECISION_MAKER } } } },
              { assert: { fact: { contact: { id: "C|9", name: "王芳", rank: 9 } } } }
            ] }) { isRecorded userErrors { path code message remedy } } }
            """)).GetProperty("applyChanges");

        Assert.False(payload.GetProperty("isRecorded").GetBoolean());
        Assert.Equal(before, _server.Workspace.Sequence);
        var errors = payload.GetProperty("userErrors").EnumerateArray().Select(error => $"{string.Join('.', error.GetProperty("path").EnumerateArray())} {error.GetProperty("code")}");
        Assert.Equal(
            ["input.changes.1.assert.fact.seat.opportunity UNKNOWN_REFERENCE", "input.changes.2.assert.fact.contact.id NOT_ALLOWED", "input.changes.2.assert.fact.contact.rank NOT_ALLOWED"],
            errors.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SaveReportsTo_LineBackToItself_IsRefusedAsACycle()
    {
        var payload = (await _server.DataAsync(
            """
            mutation { applyChanges(input: { author: "E-01", changes: [
              { assert: { fact: { contact: { id: "X-1", name: "赵一" } } } },
              { assert: { fact: { contact: { id: "X-2", name: "钱二" } } } },
              { assert: { fact: { reportsTo: { person: "contact:X-1", manager: "contact:X-2" } } } },
              { assert: { fact: { reportsTo: { person: "contact:X-2", manager: "contact:X-1" } } } }
            ] }) { userErrors { code message } } }
            """)).GetProperty("applyChanges").GetProperty("userErrors");

        Assert.All(payload.EnumerateArray(), problem => Assert.Equal("CYCLE", problem.GetProperty("code").GetString()));
        Assert.Contains("contact:X-1 → contact:X-2 → contact:X-1", payload[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DryRun_GoodChange_WritesNothing()
    {
        var payload = await SaveAsync("""saveAccount(input: { id: "A-DRY", name: "试算" }, recording: { author: "E-01", dryRun: true })""");

        Assert.Equal(0, payload.GetProperty("userErrors").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("receipt").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await _server.DataAsync("""{ account(id: "A-DRY") { name } }""")).GetProperty("account").ValueKind);
    }

    [Fact]
    public async Task Retract_RecordedFact_IsGoneNowAndKnownAsRecordedBefore()
    {
        await SaveAsync("""saveOffering(input: { id: "P-NEW", name: "云平台" }, recording: { author: "E-01" })""");
        var sequence = _server.Workspace.Sequence;

        await SaveAsync("""retract(input: { kind: OFFERING, key: "P-NEW" }, recording: { author: "E-01" })""");

        var gone = await _server.DataAsync("""{ fact(kind: OFFERING, key: "P-NEW") { key } workspace { sequence } }""");
        Assert.Equal(JsonValueKind.Null, gone.GetProperty("fact").ValueKind);
        Assert.Equal(sequence + 1, gone.GetProperty("workspace").GetProperty("sequence").GetInt64());
    }

    [Fact]
    public async Task Retract_ReferredToByOthers_IsRefusedAndListsThem()
    {
        await SaveAsync("""saveContact(input: { id: "C-NEW", name: "孙七" }, recording: { author: "E-01" })""");
        await SaveAsync("""saveReportsTo(input: { person: "contact:C-NEW", manager: "contact:C-0001" }, recording: { author: "E-01" })""");
        var before = _server.Workspace.Sequence;

        var problem = (await _server.DataAsync(
            """mutation { retract(input: { kind: CONTACT, key: "C-NEW" }, recording: { author: "E-01" }) { userErrors { code message referring } } }"""))
            .GetProperty("retract").GetProperty("userErrors")[0];

        Assert.Equal(
            """{"code":"STILL_REFERRED_TO","message":"nothing would be left of contact:C-NEW, but reports-to:contact:C-NEW refers to it","referring":["reports-to:contact:C-NEW"]}""",
            problem.GetRawText());
        Assert.Equal(before, _server.Workspace.Sequence);
    }

    [Fact]
    public async Task SaveAccount_CustomValues_AreHeldAgainstTheirDeclaration()
    {
        await SaveAsync("""saveCustomField(input: { id: "F-NEW", noun: "account", field: "Listed", type: BOOLEAN }, recording: { author: "E-01" })""");
        const string Save = """saveAccount(input: { id: "A-NEW", name: "北辰银行" }, recording: { author: "E-01", customFields: [{ name: "Listed", value: "VALUE" }] })""";

        var refused = await SaveAsync(Save.Replace("VALUE", "maybe", StringComparison.Ordinal));
        await SaveAsync(Save.Replace("VALUE", "是", StringComparison.Ordinal));

        Assert.Equal("Listed 'maybe' is not a boolean", refused.GetProperty("userErrors")[0].GetProperty("message").GetString());
        var everything = await _server.Workspace.PictureAsync(Moment.Now, default);
        Assert.Equal("true", everything.Facts.Find<Engine.Model.Nouns.Account>("A-NEW")!.Custom!["Listed"]);
    }

    [Fact]
    public async Task ErasePerson_Contact_LeavesEveryAnswer()
    {
        var (_, person, _) = await StrategistDocumentTests.SubjectsAsync(_server);

        await _server.DataAsync("mutation ($person: NodeId!) { erasePerson(person: $person, author: \"E-01\") { versionsRemoved } }", new { person = "contact:" + person });

        Assert.Equal(JsonValueKind.Null, (await _server.DataAsync("query ($person: ID!) { contact(id: $person) { name } }", new { person })).GetProperty("contact").ValueKind);
    }

    [Fact]
    public async Task WhatIf_ChangedStance_MovesTheNumbersAndWritesNothing()
    {
        var scores = await _server.Workspace.ScoresAsync(Moment.Now, default);
        var (deal, seat) = scores.Deals.All.Where(candidate => candidate.IsOpen)
            .SelectMany(candidate => scores.DecisionChain(candidate.Opportunity.Id).Seats, (candidate, seat) => (candidate.Opportunity.Id, seat))
            .MaxBy(pair => pair.seat.Swing);
        var before = _server.Workspace.Sequence;

        var answer = (await _server.DataAsync(
            """
            query ($deal: ID!, $person: ID!) {
              whatIf(changes: [{ assert: { fact: { stance: { opportunity: $deal, contact: $person, vendor: "us", support: MENTOR } } } }]) {
                userErrors { message }
                opportunity(id: $deal) { before { decisionChain { value } } after { decisionChain { value } } decisionChain winProbability }
              }
            }
            """,
            new { deal, person = seat.Person.Contact })).GetProperty("whatIf");

        Assert.Equal(0, answer.GetProperty("userErrors").GetArrayLength());
        var delta = answer.GetProperty("opportunity");
        Assert.True(delta.GetProperty("decisionChain").GetDouble() > 0, delta.ToString());
        Assert.Equal(scores.DecisionChain(deal).Value, delta.GetProperty("before").GetProperty("decisionChain").GetProperty("value").GetDouble());
        Assert.Equal(before, _server.Workspace.Sequence);
        Assert.Equal(scores.DecisionChain(deal).Value, (await _server.Workspace.ScoresAsync(Moment.Now, default)).DecisionChain(deal).Value);
    }

    [Fact]
    public async Task Retract_WhileOthersReferToIt_NeverLeavesAReferenceDangling()
    {
        for (var round = 0; round < 5; round++)
        {
            var id = $"C-RACE-{round}";
            await SaveAsync($$"""saveContact(input: { id: "{{id}}", name: "吴九" }, recording: { author: "E-01" })""");

            var answers = await Task.WhenAll(
                Task.Run(() => SaveAsync($$"""retract(input: { kind: CONTACT, key: "{{id}}" }, recording: { author: "E-01" })""")),
                Task.Run(() => SaveAsync($$"""saveReportsTo(input: { person: "contact:{{id}}", manager: "contact:C-0001" }, recording: { author: "E-01" })""")));

            Assert.Single(answers, answer => answer.GetProperty("receipt").ValueKind != JsonValueKind.Null);
        }
    }

    [Fact]
    public async Task WhatIf_OnTheLastDayThereIs_IsAnswered()
    {
        var answer = await _server.DataAsync(
            """{ whatIf(asOf: "9999-12-31", changes: [{ assert: { fact: { offering: { id: "P-NEW", name: "云平台" } } } }]) { userErrors { message } } }""");

        Assert.Equal(0, answer.GetProperty("whatIf").GetProperty("userErrors").GetArrayLength());
    }

    [Fact]
    public async Task SaveSeat_RefersToWhatAnotherProgramRecordedSince_IsAllowed()
    {
        var fact = Engine.History.Fact.Of(new Engine.Model.Nouns.Contact { Id = "C-ELSE", Name = "周八" }, _server.Workspace.Info.Zone);
        await _server.Workspace.Store.ApplyAsync(new(new("elsewhere", "E-01", "import", null), [new Engine.History.Change.Assert(fact)]), default);

        var saved = await SaveAsync("""saveReportsTo(input: { person: "contact:C-ELSE", manager: "contact:C-0001" }, recording: { author: "E-01" })""");

        Assert.Equal(1, saved.GetProperty("receipt").GetProperty("recorded").GetInt32());
    }

    private async Task<JsonElement> SaveAsync(string field) =>
        (await _server.DataAsync($"mutation {{ change: {field} {{ userErrors {{ message }} receipt {{ recorded alreadyApplied }} }} }}")).GetProperty("change");
}
