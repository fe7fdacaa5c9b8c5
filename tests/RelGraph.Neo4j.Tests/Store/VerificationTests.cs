using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;
using RelGraph.Testing.Stores;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Neo4j.Tests.Store;

/// <summary>What people change in the graph by hand is noticed, and put right where the facts can tell how.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class VerificationTests(Neo4jServer server)
{
    [Neo4jFact]
    public async Task Verify_EveryKindAsItWasWritten_FindsNothing()
    {
        await using var store = await StoreBench.OpenAsync(server, StoreBench.NewId());
        var facts = FactCatalog.All.SelectMany(descriptor => new[] { 1, 2 }.Select(number => new Fact(FactSamples.Full(descriptor, number), DayRange.Always))).ToArray();
        await store.ApplyAsync(StoreBench.Set("one", facts), default);
        await store.ApplyAsync(StoreBench.Set("two", StoreBench.Person("id-1", "later")), default);

        var found = await store.VerifyAsync(repair: false, RunContext.Default);

        Assert.Empty(found.Faults);
        Assert.True(found.IsSound);
        Assert.True(found.Checked > facts.Length);
    }

    [Neo4jTheory]
    [InlineData("MATCH (c:Contact {workspace: $workspace, key: 'C-1'}) SET c.name = 'typed over'", Neo4jFaultKind.Properties, "contact:C-1")]
    [InlineData("MATCH (c:Contact {workspace: $workspace, key: 'C-1'}) SET c.email = 'added@example.com'", Neo4jFaultKind.Properties, "contact:C-1")]
    [InlineData("MATCH (i:Interaction {workspace: $workspace})<-[l:TOOK_PART_IN]-(:Contact) DELETE l", Neo4jFaultKind.Links, "interaction:I-1")]
    [InlineData("MATCH (a)-[r:REPORTS_TO {workspace: $workspace}]->(b), (c:Contact {workspace: $workspace, key: 'C-3'}) CREATE (a)-[n:REPORTS_TO]->(c) SET n = properties(r) DELETE r", Neo4jFaultKind.Ends, "reports-to:contact:C-1")]
    public async Task Verify_AHandMadeChange_IsFoundAndRepaired(string change, Neo4jFaultKind kind, string subject)
    {
        await using var store = await FilledAsync();
        var before = await StoreBench.ReadAsync(store);
        await StoreBench.CypherAsync(server, store.Workspace.Id, change);

        var found = await store.VerifyAsync(repair: false, RunContext.Default);
        var repaired = await store.VerifyAsync(repair: true, RunContext.Default);

        Assert.Equal((kind, subject, false), (Assert.Single(found.Faults).Kind, found.Faults[0].Subject, found.Faults[0].IsRepaired));
        Assert.True(Assert.Single(repaired.Faults).IsRepaired);
        Assert.Empty((await store.VerifyAsync(repair: false, RunContext.Default)).Faults);
        Assert.Equal(before, await StoreBench.ReadAsync(store));
    }

    [Neo4jFact]
    public async Task Read_AFactDeletedByHand_IsNoticed()
    {
        await using var store = await FilledAsync();
        await StoreBench.CypherAsync(server, store.Workspace.Id, "MATCH ()-[r:REPORTS_TO {workspace: $workspace}]->() DELETE r");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => StoreBench.ReadAsync(store));
        Assert.Equal("STORE_CORRUPT", refusal.Code);
        Assert.Contains("0 facts of kind reports-to are believed where the change log recorded 1", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Neo4jFaultKind.Count, Assert.Single((await store.VerifyAsync(repair: true, RunContext.Default)).Faults).Kind);
        Assert.Equal(4, (await StoreBench.ReadAsync(store)).Count);
    }

    /// <summary>Twins of one version are read as the one they are; that the graph shows it twice is told.</summary>
    [Neo4jFact]
    public async Task Verify_ARelationshipDrawnTwiceByHand_IsFoundAndReadOnce()
    {
        await using var store = await FilledAsync();
        var before = await StoreBench.ReadAsync(store);
        await StoreBench.CypherAsync(server, store.Workspace.Id, "MATCH (a)-[r:REPORTS_TO {workspace: $workspace}]->(b) CREATE (a)-[n:REPORTS_TO]->(b) SET n = properties(r)");

        var found = await store.VerifyAsync(repair: false, RunContext.Default);

        Assert.Equal(before, await StoreBench.ReadAsync(store));
        Assert.Contains(found.Faults, fault => fault is { Kind: Neo4jFaultKind.Duplicate, Subject: "reports-to:contact:C-1" });
    }

    [Neo4jTheory]
    [InlineData("SET c.fact = 'no JSON'", "the property 'fact' is not the JSON of one")]
    [InlineData("SET c.recorded = null", "the property 'recorded' is not a whole number")]
    [InlineData("SET c.source = 'hearsay'", "the property 'source' is none of")]
    [InlineData("SET c.validFrom = 'soon'", "the property 'validFrom' is not a date")]
    [InlineData("SET c.key = 'C-17'", "the properties 'key' and 'fact' do not belong together")]
    public async Task Read_AnElementSpoiltByHand_IsRefusedByName(string change, string detail)
    {
        await using var store = await FilledAsync();
        await StoreBench.CypherAsync(server, store.Workspace.Id, $"MATCH (c:Contact {{workspace: $workspace, key: 'C-1'}}) {change}");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => StoreBench.ReadAsync(store));

        Assert.Equal("STORE_CORRUPT", refusal.Code);
        Assert.Contains(detail, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("run relgraph store verify", refusal.Message, StringComparison.Ordinal);
        Assert.Contains((await store.VerifyAsync(repair: true, RunContext.Default)).Faults, fault => fault is { Kind: Neo4jFaultKind.Unreadable, IsRepaired: false });
    }

    [Neo4jFact]
    public async Task Apply_WhereAHandMadeNodeIsInTheWay_AdoptsIt()
    {
        await using var store = await StoreBench.OpenAsync(server, StoreBench.NewId());
        await StoreBench.CypherAsync(server, store.Workspace.Id, "CREATE (:Contact {workspace: $workspace, key: 'C-1', name: 'by hand'})");
        Assert.Equal(Neo4jFaultKind.Unknown, Assert.Single((await store.VerifyAsync(repair: true, RunContext.Default)).Faults).Kind);

        await store.ApplyAsync(StoreBench.Set("one", StoreBench.Person("C-1", "李雷")), default);

        Assert.Equal(["1 contact:C-1 李雷"], await StoreBench.ReadAsync(store));
        Assert.Empty((await store.VerifyAsync(repair: false, RunContext.Default)).Faults);
    }

    private async Task<Neo4jGraphStore> FilledAsync()
    {
        var store = await StoreBench.OpenAsync(server, StoreBench.NewId());
        var talk = new Interaction { Id = "I-1", At = DateTimeOffset.UnixEpoch, Channel = Channel.Email, Employees = ["E-1"], Contacts = ["C-1"] };
        await store.ApplyAsync(
            StoreBench.Set("one", StoreBench.Person("C-1"), StoreBench.Person("C-2"), StoreBench.Person("C-3"), StoreBench.Line("C-1", "C-2"), new Fact(talk, DayRange.Always)), default);
        return store;
    }
}
