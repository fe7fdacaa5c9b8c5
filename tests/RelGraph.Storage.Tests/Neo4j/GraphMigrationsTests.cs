using RelGraph.Engine.Errors;
using RelGraph.Storage.Neo4j.Schema;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Tests.Neo4j;

public sealed class GraphMigrationsTests : IAsyncDisposable
{
    private readonly ScriptedSchema _database = new();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public void Rules_OfVersion1_AreAsReleased()
    {
        var first = GraphMigration.All[0].Rules.Select(rule => rule.ToString()).ToList();

        Assert.Equal(9 + GraphShape.All.Count + 11, first.Count);
        Assert.Contains("(:Contact {workspace, key}) unique", first);
        Assert.Contains("(:Contact {workspace, id})", first);
        Assert.Contains("[:HOLDS_SEAT {workspace, key}]", first);
        Assert.Contains("(:StagedBatch {workspace, changeSet, ordinal}) unique", first);
        Assert.Equal(first.Count, first.Distinct().Count());
    }

    [Fact]
    public async Task Apply_EmptyDatabase_MakesEveryRuleThenRaisesTheVersion()
    {
        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Equal([.. GraphMigration.All.SelectMany(step => step.Rules).Select(rule => rule.Statement), SchemaStatements.Raise], _database.Changes);
        Assert.Equal(GraphMigration.Latest, _database.Version);
    }

    [Fact]
    public async Task Apply_Twice_ChangesNothingTheSecondTime()
    {
        await GraphMigrations.ApplyAsync(_database, default);
        _database.Changes.Clear();

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Empty(_database.Changes);
    }

    [Fact]
    public async Task Apply_RuleDroppedByHand_MakesItAgain()
    {
        await GraphMigrations.ApplyAsync(_database, default);
        _database.Changes.Clear();
        _database.Rules.RemoveAll(rule => rule.Elements.Contains("Contact"));

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Equal(["relgraph_Contact_workspace_key", "relgraph_Contact_workspace_id"], _database.Changes.Select(statement => statement.Split(' ').First(word => word.StartsWith("relgraph_", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Apply_IndexesStillFilling_RaisesTheVersionOnlyWhenTheyAreReady()
    {
        _database.Filling = 4;

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.All(_database.Rules.Where(rule => !rule.IsConstraint), rule => Assert.Equal("ONLINE", rule.State));
        Assert.Equal(GraphMigration.Latest, _database.Version);
    }

    [Fact]
    public async Task Apply_NewerVersion_IsRefusedAndNothingChanged()
    {
        _database.Version = GraphMigration.Latest + 1;

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default));

        Assert.Equal("STORE_NEWER_VERSION", refused.Code);
        Assert.Contains("schema of version 2", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_database.Changes);
    }

    [Theory]
    [InlineData("UNIQUENESS", "Contact", "id")]
    [InlineData("UNIQUENESS", "Contact", "email")]
    [InlineData("UNIQUENESS", "Account", "custom_tier")]
    [InlineData("UNIQUENESS", "Version", "number")]
    [InlineData("NODE_KEY", "Contact", "uuid")]
    [InlineData("NODE_KEY", "Contact", "key")]
    [InlineData("NODE_PROPERTY_EXISTENCE", "Contact", "email")]
    [InlineData("NODE_PROPERTY_TYPE", "Contact", "rank")]
    public async Task Apply_ConstraintThatFactsMayBreak_IsNamed(string type, string label, string property)
    {
        _database.Rules.Add(new FoundRule("theirs", type, true, false, [label], [property], ""));

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default));

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("'theirs'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("DROP CONSTRAINT `theirs`", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_database.Changes);
    }

    [Fact]
    public async Task Apply_UniquenessOfRelations_IsNamed()
    {
        // A relation believed on two stretches of days is two relationships with one key.
        _database.Rules.Add(new FoundRule("theirs", "RELATIONSHIP_UNIQUENESS", true, true, ["COVERS"], ["workspace", "key"], ""));

        Assert.Equal("STORE_CONSTRAINT", (await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default))).Code);
    }

    [Theory]
    [InlineData("UNIQUENESS", "Contact", "uuid")]
    [InlineData("UNIQUENESS", "Contact", "key", "workspace")]
    [InlineData("UNIQUENESS", "Contact", "workspace", "key", "name")]
    [InlineData("UNIQUENESS", "Film", "id")]
    [InlineData("NODE_PROPERTY_EXISTENCE", "Contact", "workspace")]
    [InlineData("NODE_PROPERTY_TYPE", "Contact", "uuid")]
    public async Task Apply_ConstraintThatFactsCannotBreak_IsLeftAlone(string type, string label, params string[] properties)
    {
        _database.Rules.Add(new FoundRule("theirs", type, true, false, [label], properties, ""));

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Equal(GraphMigration.Latest, _database.Version);
    }

    [Fact]
    public async Task Apply_NameTakenByAnotherRule_IsNamed()
    {
        _database.Rules.Add(new FoundRule("relgraph_Team_workspace_key", "RANGE", false, false, ["Film"], ["title"], "ONLINE"));

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default));

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("DROP INDEX `relgraph_Team_workspace_key`", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_IndexInThePlaceOfAConstraint_IsNamed()
    {
        _database.Rules.Add(new FoundRule("theirs", "RANGE", false, false, ["Team"], ["workspace", "key"], "ONLINE"));
        Fail("(e:Team) REQUIRE", "STORE_FAILED", "Neo.ClientError.Schema.IndexAlreadyExists");

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default));

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("needs (:Team {workspace, key}) unique, but the index 'theirs'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("STORE_CONSTRAINT", "Two nodes have it.")]
    [InlineData("STORE_FAILED", "Neo.DatabaseError.Schema.ConstraintCreationFailed: Two nodes have it.")]
    public async Task Apply_DataThatBreakAConstraint_AreNamed(string code, string message)
    {
        Fail("(e:Team) REQUIRE", code, message);

        var refused = await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default));

        Assert.Equal("STORE_CONSTRAINT", refused.Code);
        Assert.Contains("Two nodes have it.", refused.Message, StringComparison.Ordinal);
        Assert.Null(_database.Version);
    }

    [Fact]
    public async Task Apply_AnotherProgramMakesTheSameConstraint_WaitsForItAndSucceeds()
    {
        _database.Making = statement =>
        {
            if (!statement.Contains("(e:Team) REQUIRE", StringComparison.Ordinal))
            {
                _database.Make(statement);
            }
            else if (_database.Rules.All(rule => rule.Name != "relgraph_Team_workspace_key"))
            {
                _database.Rules.Add(new FoundRule("relgraph_Team_workspace_key", "RANGE", false, false, ["Team"], ["workspace", "key"], "POPULATING"));
                throw new StoreException("STORE_FAILED", "Neo.ClientError.Schema.IndexAlreadyExists");
            }
            else
            {
                _database.Rules.RemoveAll(rule => rule.Name == "relgraph_Team_workspace_key");
                _database.Make(statement);
                throw new StoreException("STORE_FAILED", "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");
            }
        };

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Equal(GraphMigration.Latest, _database.Version);
    }

    [Fact]
    public async Task Apply_FailureOfAnotherKind_IsPassedOnAndContinuedLater()
    {
        Fail("(e:Team) REQUIRE", "STORE_FULL", "No space left.");
        Assert.Equal("STORE_FULL", (await Assert.ThrowsAsync<StoreException>(() => GraphMigrations.ApplyAsync(_database, default))).Code);
        _database.Making = null;

        await GraphMigrations.ApplyAsync(_database, default);

        Assert.Equal(GraphMigration.Latest, _database.Version);
    }

    private void Fail(string part, string code, string message) => _database.Making = statement =>
    {
        if (statement.Contains(part, StringComparison.Ordinal))
        {
            throw new StoreException(code, message);
        }

        _database.Make(statement);
    };
}
