using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Neo4j.Tests.Server;
using RelGraph.Storage.Neo4j;

namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>Data and rules of others in the same database: what stands in the way is named with its remedy, and nothing is half written.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class ConstraintTests(Neo4jServer server)
{
    /// <summary>A rule that somebody makes while the store is open: the write that meets it names it; once it is dropped, everything goes on.</summary>
    [Neo4jTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Apply_AgainstAForeignConstraint_IsRefusedByNameAndGoesOnWhenItIsDropped(bool inPieces)
    {
        var scene = new Scene(server, inPieces ? Scene.InPieces : StoreLimits.Default);
        await using var store = await scene.OpenAsync(patience: TimeSpan.FromSeconds(1));
        await scene.ApplyAsync(store, Facts.Before(3));
        var twins = Facts.Set("twins", [.. Enumerable.Range(1, 9).Select(number => Facts.Say(new Partner { Id = $"P-{number}", Name = number < 8 ? $"{scene.Workspace.Id} {number}" : scene.Workspace.Id }))]);
        try
        {
            await scene.CypherAsync("CREATE CONSTRAINT foreign_partner_name FOR (a:Partner) REQUIRE a.name IS UNIQUE");

            var refusal = await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(twins, default));

            Assert.Equal("STORE_CONSTRAINT", refusal.Code);
            Assert.Contains("DROP CONSTRAINT `foreign_partner_name`", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
            var atOpening = await Assert.ThrowsAsync<StoreException>(() => scene.OpenAsync());
            Assert.Equal(("STORE_CONSTRAINT", refusal.Message), (atOpening.Code, atOpening.Message));
        }
        finally
        {
            await scene.CypherAsync("DROP CONSTRAINT foreign_partner_name IF EXISTS");
        }

        await scene.ApplyAsync(store, twins);
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
        await scene.CypherAsync("MATCH (p:Partner {workspace: $workspace}) DETACH DELETE p");
    }

    /// <summary>Twins made by hand before the schema: the rule that cannot be made is named.</summary>
    [Neo4jFact]
    public async Task Open_WhereDataBreakARuleOfTheSchema_IsRefusedUntilTheyAreGone()
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using (await scene.OpenAsync())
        {
            await scene.CypherAsync("DROP CONSTRAINT relgraph_Partner_workspace_key");
            await scene.CypherAsync("UNWIND [1, 2] AS number CREATE (:Partner {workspace: $workspace, key: 'twin'})");
        }

        try
        {
            var refusal = await Assert.ThrowsAsync<StoreException>(() => scene.OpenAsync());
            Assert.Equal("STORE_CONSTRAINT", refusal.Code);
            Assert.Contains("(:Partner {workspace, key}) unique", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("Give one of them another label or key", refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            await scene.CypherAsync("MATCH (p:Partner {workspace: $workspace, key: 'twin'}) DELETE p");
        }

        await using var store = await scene.OpenAsync();
        await scene.ApplyAsync(store, Facts.Before(2));
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }

    /// <summary>The head and the log do not belong together: nobody writes until somebody has looked, and no place is taken twice.</summary>
    [Neo4jTheory]
    [InlineData(-1)]
    [InlineData(3)]
    public async Task Apply_WhereTheHeadWasChangedByHand_IsRefused(int by)
    {
        var scene = new Scene(server, StoreLimits.Default);
        await using var store = await scene.OpenAsync();
        await scene.ApplyAsync(store, Facts.Before(2));
        await scene.ApplyAsync(store, Facts.Set("two", [Facts.Person(2, "two")]));
        await scene.CypherAsync($"MATCH (w:Workspace {{id: $workspace}}) SET w.head = w.head + ({by})");

        var refusal = await Assert.ThrowsAsync<StoreException>(async () => await store.ApplyAsync(Facts.Set("three", [Facts.Person(2, "three")]), default));

        Assert.Equal("STORE_CORRUPT", refusal.Code);
        Assert.Contains($"is {2 + by} where the newest change set has the place 2", refusal.Message, StringComparison.Ordinal);
        await scene.CypherAsync("MATCH (w:Workspace {id: $workspace}) SET w.head = 2, w.turn = w.turn + 100");
        await scene.ApplyAsync(store, Facts.Set("three", [Facts.Person(2, "three")]));
        Assert.Equal(await scene.ExpectedAsync(), await Scene.TextAsync(store));
    }
}
