using FsCheck;
using FsCheck.Fluent;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.GraphQL.Schema.Identity;

namespace RelGraph.GraphQL.Tests.Lists;

/// <summary>Global ids: found again, of every type, and never confused with plain ids.</summary>
public sealed class IdentityTests : IAsyncLifetime
{
    private readonly TestServer _server = new();

    public Task InitializeAsync() => _server.InitializeAsync();

    public Task DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("accounts", "Account")]
    [InlineData("contacts", "Contact")]
    [InlineData("employees", "Employee")]
    [InlineData("teams", "Team")]
    [InlineData("competitors", "Competitor")]
    [InlineData("partners", "Partner")]
    [InlineData("leads", "Lead")]
    [InlineData("offerings", "Offering")]
    [InlineData("opportunities", "Opportunity")]
    [InlineData("facts(kind: SEAT, last: 3)", "Fact")]
    public async Task Node_OfAnObjectOfEveryKind_IsThatObject(string list, string type)
    {
        var shown = await _server.DataAsync($$"""{ list: {{list}} { nodes { __typename id key } } }""");
        var nodes = shown.GetProperty("list").GetProperty("nodes").EnumerateArray().ToList();
        if (nodes.Count == 0)
        {
            Assert.Contains(type, new[] { "Partner", "Lead" });
            return;
        }

        var ids = nodes.Take(100).Select(node => node.GetProperty("id").GetString()).ToArray();

        var again = (await _server.DataAsync($$"""query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on {{type}} { key } } }""", new { ids })).GetProperty("nodes");

        Assert.All(nodes, node => Assert.Equal(type, node.GetProperty("__typename").GetString()));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(nodes.Take(100).Select(node => node.GetProperty("key").GetString()), again.EnumerateArray().Select(node => node.GetProperty("key").GetString()));
        Assert.Equal(ids, again.EnumerateArray().Select(node => node.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Node_OfAnInteraction_IsThatInteraction()
    {
        var shown = (await _server.DataAsync("{ employees(first: 20) { nodes { interactions(first: 1) { nodes { id key on } } } } }")).GetProperty("employees").GetProperty("nodes")
            .EnumerateArray().SelectMany(employee => employee.GetProperty("interactions").GetProperty("nodes").EnumerateArray()).First();

        var again = (await _server.DataAsync("query ($id: ID!) { node(id: $id) { id ... on Interaction { key on } } }", new { id = shown.GetProperty("id").GetString() })).GetProperty("node");

        Assert.Equal(shown.GetRawText(), again.GetRawText());
    }

    [Fact]
    public async Task Node_BelowAnotherMoment_IsReadThere()
    {
        var deal = (await _server.Workspace.ScoresAsync(Moment.Now, default)).Deals.All[0].Opportunity.Id;
        var id = GlobalId.Of(NodeId.Opportunity(deal));

        var data = await _server.DataAsync("query ($id: ID!) { node(id: $id) { id } at(asOf: \"1990-01-01\") { node(id: $id) { id } nodes(ids: [$id]) { id } } }", new { id });

        Assert.Equal(id, data.GetProperty("node").GetProperty("id").GetString());
        Assert.Equal("""{"node":null,"nodes":[null]}""", data.GetProperty("at").GetRawText());
    }

    [Theory]
    [InlineData("C-0001")]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("|!!!")]
    [InlineData("|Mm5jb250YWN0OkMtMDAwMQ")] // version 2
    [InlineData("|MXhjb250YWN0OkMtMDAwMQ")] // no such type
    [InlineData("|MW5ub3RoaW5nOkMtMDAwMQ")] // no such kind
    public async Task Node_OfWhatIsNoId_IsRefused(string id)
    {
        var error = await _server.ErrorAsync("query ($id: ID!) { node(id: $id) { id } }", new { id });

        Assert.Equal("INVALID_VALUE", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Nodes_MoreThanAllowed_AreRefused()
    {
        var ids = Enumerable.Repeat(GlobalId.Of(NodeId.Contact("C-0001")), 101);

        Assert.Contains("at most 100", (await _server.ErrorAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids })).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Argument_GlobalIdOrKey_MeansTheSame()
    {
        var deal = (await _server.Workspace.ScoresAsync(Moment.Now, default)).Deals.All.First(one => one.Opportunity.Owner is not null).Opportunity;
        const string Document = """
            query ($deal: ID!, $owner: ID!, $about: NodeId!) {
              opportunity(id: $deal) { name }
              opportunities(filter: { owner: { in: [$owner] } }) { totalCount }
              facts(kind: SEAT, about: $about) { totalCount }
              at(person: $owner) { opportunity(id: $deal) { name } }
            }
            """;

        var plain = await _server.DataAsync(Document, new { deal = deal.Id, owner = deal.Owner, about = $"opportunity:{deal.Id}" });
        var global = await _server.DataAsync(Document, new
        {
            deal = GlobalId.Of(NodeId.Opportunity(deal.Id)), owner = GlobalId.Of(NodeId.Employee(deal.Owner!)), about = GlobalId.Of(NodeId.Opportunity(deal.Id)),
        });

        Assert.Equal(plain.GetRawText(), global.GetRawText());
        Assert.NotEqual(0, plain.GetProperty("opportunities").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("query ($id: ID!) { contact(id: $id) { name } }", "id")]
    [InlineData("query ($id: ID!) { opportunities(filter: { account: { in: [$id] } }) { totalCount } }", "filter")]
    [InlineData("mutation ($id: ID!) { saveLead(input: { id: \"L-N\", name: \"x\", createdOn: \"2026-01-01\", owner: $id }, recording: { author: \"E-01\" }) { isRecorded } }", "input")]
    public async Task Argument_IdOfAnotherKind_IsRefusedWithWhatItIs(string document, string argument)
    {
        var id = GlobalId.Of(NodeId.Competitor("R-1"));

        var message = (await _server.ErrorAsync(document, new { id })).GetProperty("message").GetString()!;

        Assert.Contains("competitor:R-1", message, StringComparison.Ordinal);
        Assert.Contains($"\"{argument}\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recording_GivenGlobalIds_RecordsPlainOnes()
    {
        var (account, owner) = (GlobalId.Of(NodeId.Account("A-NEW")), GlobalId.Of(NodeId.Employee("E-01")));

        var saved = await _server.DataAsync(
            "mutation ($account: ID!, $owner: ID!) { saveAccount(input: { id: $account, name: \"北辰\", owner: $owner }, recording: { author: \"E-01\" }) { userErrors { message } node { id key owner { key } } } }",
            new { account, owner });
        var key = (await _server.DataAsync("{ account(id: \"A-NEW\") { key } }")).GetProperty("account").GetProperty("key").GetString();
        var gone = await _server.DataAsync("mutation ($account: ID!) { retract(input: { kind: ACCOUNT, key: $account }, recording: { author: \"E-01\" }) { userErrors { message } isRecorded } }", new { account });

        Assert.Equal($"{{\"userErrors\":[],\"node\":{{\"id\":\"{account}\",\"key\":\"A-NEW\",\"owner\":{{\"key\":\"E-01\"}}}}}}", saved.GetProperty("saveAccount").GetRawText());
        Assert.Equal("A-NEW", key);
        Assert.True(gone.GetProperty("retract").GetProperty("isRecorded").GetBoolean());
    }

    [Fact]
    public void Key_WhateverARecordAllows_IsNeverReadAsAGlobalId() => Prop.ForAll<string?>(text =>
    {
        // What the rules of the record allow: no bar, no semicolon, no line breaks, no blanks at the ends.
        var plain = new string([.. (text ?? "").Where(c => c is not ('|' or ';') && !char.IsControl(c))]).Trim();
        return plain.Length == 0 || (GlobalId.KeyOf(plain, FactKind.Contact) == plain && !GlobalId.TryParse(plain, out _));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void GlobalId_OfAnyKey_ComesBackAsIt() => Prop.ForAll<string?, bool>((text, isFact) =>
    {
        var plain = new string([.. (text ?? "").Where(c => !char.IsControl(c) && !char.IsSurrogate(c))]).Trim();
        return plain.Length == 0 || FactCatalog.All.All(descriptor =>
        {
            var id = isFact ? GlobalId.Of(new FactKey(descriptor.Kind, plain)) : GlobalId.Of(new NodeId(descriptor.Kind, plain));
            return GlobalId.TryParse(id, out var read) && read.Fact == new FactKey(descriptor.Kind, plain) && GlobalId.KeyOf(id, descriptor.Kind) == plain;
        });
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void KeyOf_GlobalIdOfAnotherKind_SaysWhatItIs() =>
        Assert.Contains("account:A-1", Assert.Throws<InvalidValueException>(() => GlobalId.KeyOf(GlobalId.Of(NodeId.Account("A-1")), FactKind.Contact)).Message, StringComparison.Ordinal);
}
