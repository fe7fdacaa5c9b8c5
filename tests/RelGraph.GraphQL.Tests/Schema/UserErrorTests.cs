using System.Text.Json;
using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.TypeSystem;
using RelGraph.GraphQL.Schema;

namespace RelGraph.GraphQL.Tests.Schema;

/// <summary>What is wrong with the content of a change comes back in the payload, with the way to it, and never as an error of the request.</summary>
public sealed class UserErrorTests : IAsyncLifetime
{
    private const string By = "recording: { author: \"E-01\"";

    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    /// <summary>Each mutation with the errors it leads to.</summary>
    public static TheoryData<string, string> Wrong => new()
    {
        { $"saveAccount(input: {{ id: \"A-N\", name: \" \" }}, {By} }})", "input.name NOT_ALLOWED" },
        { $"saveContact(input: {{ id: \"C-N\", name: \"王芳\", rank: 9 }}, {By} }})", "input.rank NOT_ALLOWED" },
        { $"saveSeat(input: {{ opportunity: \"O-9999\", contact: \"C-0001\", role: DECISION_MAKER }}, {By} }})", "input.opportunity UNKNOWN_REFERENCE" },
        { $"saveReportsTo(input: {{ person: \"contact:C-0001\", manager: \"contact:C-0001\" }}, {By} }})", "input CYCLE|input.manager CONTRADICTION|input CONTRADICTION" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, validFrom: \"2026-01-02\", validTo: \"2026-01-02\" }})", "recording.validTo EMPTY_DAYS" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, confidence: 2 }})", "recording.confidence NOT_ALLOWED" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, visibility: {{ scope: TEAM, owner: \"T-999\" }} }})", "recording.visibility UNKNOWN_REFERENCE" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, visibility: {{ scope: TEAM }} }})", "recording.visibility MISSING" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, customFields: [{{ name: \"Nope\", value: \"1\" }}] }})", "recording.customFields.0 NOT_ALLOWED" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, customFields: [{{ name: \"N\", value: \"1\" }}, {{ name: \"N\", value: \"2\" }}] }})", "recording.customFields.1.name NOT_ALLOWED" },
        { $"saveSeat(input: {{ opportunity: \"O-1\", contact: \"C-0001\", role: DECISION_MAKER }}, {By}, customFields: [{{ name: \"N\", value: \"1\" }}] }})", "recording.customFields NOT_ALLOWED" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, ifVersion: 3 }})", "recording.ifVersion VERSION_CONFLICT" },
        { $"saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By}, ifVersion: -1 }})", "recording.ifVersion NOT_ALLOWED" },
        { "saveOffering(input: { id: \"P-N\", name: \"云\" }, recording: { author: \" \" })", "recording.author MISSING" },
        { $"retract(input: {{ kind: OFFERING, key: \"P-NONE\" }}, {By} }})", "input.key NOTHING_RECORDED" },
        { $"retract(input: {{ kind: OFFERING, key: \"P-NONE\", from: \"2026-01-02\", to: \"2026-01-01\" }}, {By} }})", "input.to EMPTY_DAYS|input.key NOTHING_RECORDED" },
        { $"retract(input: {{ kind: CONTACT, key: \"C-0001\", ifVersion: 99 }}, {By}, dryRun: true }})", "input.key STILL_REFERRED_TO" },
        { "applyChanges(input: { author: \"E-01\", changes: [] })", "input.changes NOT_ALLOWED" },
        { "applyChanges(input: { author: \"\", changes: [{ retract: { kind: OFFERING, key: \"P-NONE\" } }] })", "input.author MISSING" },
        { "applyChanges(input: { author: \"E-01\", changes: [{ retract: { kind: OFFERING, key: \"P-NONE\" } }] })", "input.changes.0.retract.key NOTHING_RECORDED" },
        {
            "applyChanges(input: { author: \"E-01\", changes: [{ assert: { fact: { offering: { id: \"P-N\", name: \"云\" } }, ifVersion: 0 } }, { assert: { fact: { offering: { id: \"P-N\", name: \"云\" } }, ifVersion: 1 } }] })",
            "input.changes.1.assert.ifVersion CONTRADICTION"
        },
        { "erasePerson(person: \"account:A-1\", author: \"E-01\")", "person NOT_ALLOWED" },
        { "erasePerson(person: \"contact:C-NONE\", author: \"E-01\")", "person UNKNOWN_REFERENCE" },
        { "erasePerson(person: \"contact:C-0001\", author: \"\")", "author MISSING" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Mutation_WrongContent_IsToldInThePayloadAtItsPlace(string mutation, string expected)
    {
        var before = _server.Workspace.Sequence;

        var errors = await ErrorsAsync(mutation);

        Assert.Equal(expected.Split('|').Intersect(errors), errors);
        Assert.NotEmpty(errors);
        Assert.Equal(before, _server.Workspace.Sequence);
    }

    [Fact]
    public async Task Mutation_EventOfTheFuture_IsToldAtItsDay()
    {
        var deal = (await _server.DataAsync("{ opportunities(first: 1) { nodes { id } } }")).GetProperty("opportunities").GetProperty("nodes")[0].GetProperty("id").GetString();

        var errors = await ErrorsAsync($"saveStageChange(input: {{ id: \"SC-N\", opportunity: \"{deal}\", on: \"2999-01-01\", stage: LEAD }}, {By} }})");

        Assert.Equal(["input.on FUTURE"], errors);
    }

    [Fact]
    public async Task Mutation_SameKeyWithOtherContent_IsAMismatchAndTheFirstStays()
    {
        const string Save = "saveOffering(input: { id: \"P-N\", name: \"NAME\" }, recording: { author: \"E-01\", idempotencyKey: \"once\" })";
        await ErrorsAsync(Save);

        var errors = await ErrorsAsync(Save.Replace("NAME", "other", StringComparison.Ordinal));
        var dry = await ErrorsAsync(Save.Replace("NAME", "other", StringComparison.Ordinal).Replace("author:", "dryRun: true, author:", StringComparison.Ordinal));

        Assert.Equal(["recording.idempotencyKey IDEMPOTENCY_MISMATCH"], errors);
        Assert.Equal(errors, dry);
        Assert.Equal("NAME", (await _server.Workspace.PictureAsync(Moment.Now, default)).Facts.Find<Offering>("P-N")!.Name);
    }

    [Fact]
    public async Task Retract_SentTwiceUnderOneKey_GivesTheSameReceipt()
    {
        await _server.DataAsync($"mutation {{ saveOffering(input: {{ id: \"P-N\", name: \"云\" }}, {By} }}) {{ isRecorded }} }}");
        const string Retract = "mutation { retract(input: { kind: OFFERING, key: \"P-N\" }, recording: { author: \"E-01\", idempotencyKey: \"gone\" }) { userErrors { message } receipt { sequence superseded alreadyApplied } } }";

        var first = (await _server.DataAsync(Retract)).GetProperty("retract").GetProperty("receipt");
        var again = (await _server.DataAsync(Retract)).GetProperty("retract").GetProperty("receipt");

        Assert.Equal((1, false), (first.GetProperty("superseded").GetInt32(), first.GetProperty("alreadyApplied").GetBoolean()));
        Assert.Equal((first.GetProperty("sequence").GetInt64(), true), (again.GetProperty("sequence").GetInt64(), again.GetProperty("alreadyApplied").GetBoolean()));
    }

    /// <summary>The law behind the paths of all kinds: a field of the catalogue is a field of the input under its own name.</summary>
    [Fact]
    public void Inputs_OfEveryKind_HaveTheFieldsThatPathsName()
    {
        var schema = RelGraphSchema.Define().Build();
        var facts = (InputObjectType)schema.Types.Single(type => type.Name == "FactInput");
        foreach (var kind in FactCatalog.All)
        {
            var name = char.ToLowerInvariant(kind.Kind.ToString()[0]) + kind.Kind.ToString()[1..];
            var input = (InputObjectType)facts.Fields.Single(field => field.Name == name).Type;

            Assert.Empty(kind.Fields.Select(field => char.ToLowerInvariant(field.Property[0]) + field.Property[1..]).Except(input.Fields.Select(field => field.Name)));
        }
    }

    [Fact]
    public void Codes_EveryOne_IsSeenInATestOfThisFolder()
    {
        var tests = string.Concat(Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests", "RelGraph.GraphQL.Tests", "Schema"), "*.cs").Select(File.ReadAllText));

        Assert.Empty(Enum.GetNames<UserErrorCode>().Select(JsonNamingPolicy.SnakeCaseUpper.ConvertName).Where(code => !tests.Contains(code, StringComparison.Ordinal)));
    }

    private async Task<List<string>> ErrorsAsync(string mutation) =>
    [
        .. (await _server.DataAsync($"mutation {{ change: {mutation} {{ userErrors {{ path code message remedy }} }} }}")).GetProperty("change").GetProperty("userErrors").EnumerateArray()
            .Select(error => $"{string.Join('.', error.GetProperty("path").EnumerateArray())} {error.GetProperty("code")}"),
    ];
}
