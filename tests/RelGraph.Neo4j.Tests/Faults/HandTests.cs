using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>What people do to the graph by hand is noticed by whoever reads, not passed on as the record.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class HandTests(Neo4jServer server)
{
    [Neo4jTheory]
    [InlineData("MATCH (c:Contact {workspace: $workspace, key: 'C-2'}) DETACH DELETE c", "3 facts of kind contact are believed where the change log recorded 4")]
    [InlineData("MATCH ()-[r:REPORTS_TO {workspace: $workspace, key: 'contact:C-2'}]->() DELETE r", "3 facts of kind reports-to are believed where the change log recorded 4")]
    [InlineData("MATCH (i:Interaction {workspace: $workspace, key: 'I-2'}) REMOVE i.fact", "3 facts of kind interaction are believed where the change log recorded 4")]
    [InlineData("MATCH (c:Contact {workspace: $workspace, key: 'C-2'}) SET c.recorded = 99", "3 facts of kind contact are believed where the change log recorded 4")]
    [InlineData("MATCH (i:Interaction {workspace: $workspace, key: 'I-2'}) SET i.fact = substring(i.fact, 3)", "interaction:I-2")]
    [InlineData("MATCH (w:Workspace {id: $workspace}) REMOVE w.turn", "a number of the workspace")]
    [InlineData("MATCH (w:Workspace {id: $workspace}) SET w.believed = 'many'", "the counts of the workspace")]
    public async Task Read_AfterAHandMadeChange_IsRefusedWithWhatIsWrong(string change, string detail)
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var store = await scene.OpenAsync();
        await scene.ApplyAsync(store, Facts.Before(4));
        await scene.CypherAsync(change);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => Scene.TextAsync(store));

        Assert.Equal("STORE_CORRUPT", refusal.Code);
        Assert.Contains(detail, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("run relgraph store verify", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A relationship drawn by hand between two workspaces is no fact: neither reads it, and erasure in one leaves the other whole.</summary>
    [Neo4jFact]
    public async Task RelationshipAcrossWorkspaces_DrawnByHand_CarriesNothingOver()
    {
        Scene[] scenes = [new(server, StoreLimits.Default), new(server, Scene.InPieces)];
        Neo4jGraphStore[] stores = [await scenes[0].OpenAsync(), await scenes[1].OpenAsync()];
        foreach (var (scene, store) in scenes.Zip(stores))
        {
            await scene.ApplyAsync(store, Facts.Before(4));
        }

        await scenes[0].CypherAsync($"""
            MATCH (a:Contact {"{workspace: $workspace, key: 'C-1'}"}), (b:Contact {"{key: 'C-1'}"}) WHERE b.workspace = '{scenes[1].Workspace.Id}'
            CREATE (a)-[:REPORTS_TO {"{workspace: $workspace, note: 'by hand'}"}]->(b), (b)-[:KNOWS]->(a)
            """);
        await scenes[1].Reference.EraseAsync(Facts.ErasedKey, "E-1", default);
        await stores[1].EraseAsync(Facts.ErasedKey, "E-1", default);

        foreach (var (scene, store) in scenes.Zip(stores))
        {
            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
            await store.DisposeAsync();
        }
    }
}
