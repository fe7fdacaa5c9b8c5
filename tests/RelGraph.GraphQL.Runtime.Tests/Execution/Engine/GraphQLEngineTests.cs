using System.Text.Json;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution.Engine;

public sealed class GraphQLEngineTests
{
    private static readonly ObjectType Self = new("Self", static () => [Run.Field("self", Self!, static _ => 0), Run.Field("n", BuiltInScalars.Int, static _ => 7)]);

    private static readonly Schema Schema = Run.Schema(
        Run.Field("self", Self, static _ => 0),
        Run.Field("twice", BuiltInScalars.Int, static context => 2 * context.Arguments.Get<int>("n"), new ArgumentDefinition("n", BuiltInScalars.Int.NonNull())),
        Run.Field("many", Self.List(), static context => Enumerable.Range(0, context.Arguments.Get<int>("n")), new ArgumentDefinition("n", BuiltInScalars.Int.NonNull())));

    [Fact]
    public async Task Request_WithVariablesAndOperationName_IsAnswered()
    {
        var request = new GraphQLRequest("query A($n: Int!) { twice(n: $n) } query B { self { n } }", "A", JsonDocument.Parse("{\"n\":21}").RootElement);

        var result = await new GraphQLEngine(Schema).ExecuteAsync(request, new Services(), CancellationToken.None);

        Assert.Equal("""{"data":{"twice":42}}""", result.ToJson());
    }

    [Theory]
    [InlineData("{ self {", ErrorCodes.SyntaxError)]
    [InlineData("", ErrorCodes.SyntaxError)]
    [InlineData("{ nope }", ErrorCodes.ValidationError)]
    public async Task Request_NotValid_HasNoDataAndAPlace(string query, string code)
    {
        var result = await new GraphQLEngine(Schema).ExecuteAsync(new(query), new Services(), CancellationToken.None);

        Assert.False(result.WasExecuted);
        Assert.Equal(code, result.Errors[0].Code);
        Assert.True(result.Errors[0].Locations[0].IsKnown);
    }

    [Fact]
    public async Task Request_NestedTenThousandLevels_IsRefusedClearly()
    {
        var query = string.Concat(Enumerable.Repeat("{self", 10_000)) + "{n}" + new string('}', 10_000);

        var result = await new GraphQLEngine(Schema).ExecuteAsync(new(query), new Services(), CancellationToken.None);

        Assert.Contains("nested deeper", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Depth_ThroughFragments_IsLimited()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLEngineOptions { MaxDepth = 4 });

        Assert.Empty(engine.Check("{ self { ...F } } fragment F on Self { self { self { n } } }"));
        var error = Assert.Single(engine.Check("query Deep { self { ...F } } fragment F on Self { self { ...G } } fragment G on Self { self { self { n } } }"));
        Assert.Equal("Operation Deep is nested 5 levels deep, but at most 4 are allowed; ask for less at once.", error.Message);
        Assert.Equal(ExecutionErrorCodes.LimitExceeded, error.Code);
        Assert.False((await engine.ExecuteAsync(new("{ self { self { self { self { n } } } } }"), new Services(), CancellationToken.None)).WasExecuted);
    }

    [Fact]
    public void Fields_ThatFragmentsMultiply_AreCountedWithoutExpandingThem()
    {
        // Each fragment uses the next twice: 2^30 fields in one small document.
        var fragments = string.Concat(Enumerable.Range(0, 30).Select(static i => $"fragment F{i} on Self {{ a: self {{ ...F{i + 1} }} b: self {{ ...F{i + 1} }} }} "));

        var errors = new GraphQLEngine(Schema, new GraphQLEngineOptions { MaxDepth = 50 }).Check("{ self { ...F0 } } " + fragments + "fragment F30 on Self { n }");

        Assert.Contains("The operation has 3221225471 fields with its fragments, but at most 10000 are allowed; ask for less at once.", errors.Select(static error => error.Message));
    }

    [Fact]
    public void RootFieldsAndAliases_AreLimited()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLEngineOptions { MaxRootFields = 2, MaxAliases = 2 });

        Assert.Equal(
            [
                "The operation has 3 root fields, but at most 2 are allowed; send several requests.",
                "The operation has 3 aliases, but at most 2 are allowed; send several requests.",
            ],
            engine.Check("{ a: self { n } ...F } fragment F on Query { b: self { n } c: self { n } }").Select(static error => error.Message));
    }

    [Fact]
    public async Task Response_BeyondTheLimit_EndsWithAnError()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLEngineOptions { MaxResponseValues = 1000 });

        var result = await engine.ExecuteAsync(new("{ many(n: 2000) { n } }"), new Services(), CancellationToken.None);
        var allowed = await engine.ExecuteAsync(new("{ many(n: 400) { n } }"), new Services(), CancellationToken.None);

        Assert.Equal("The response has more than 1000 values, which is the limit of this server; ask for less at once, for example in pages.", Assert.Single(result.Errors).Message);
        Assert.False(result.HasData);
        Assert.Empty(allowed.Errors);
    }

    [Fact]
    public async Task Cache_KeepsTheDocumentsUsedLast()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLEngineOptions { DocumentCacheSize = 2 });
        foreach (var query in new[] { "{ self { n } }", "{ a: self { n } }", "{ self { n } }", "{ b: self { n } }", "{ nope }" })
            await engine.ExecuteAsync(new(query), new Services(), CancellationToken.None);

        Assert.Equal(2, engine.CachedDocuments);
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }", 0)]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", 1)]
    [InlineData("{ __type(name: \"Self\") { interfaces { possibleTypes { interfaces { name } } } } }", 1)]
    [InlineData("{ __schema { types { ...F } } } fragment F on __Type { fields { type { ...G } } } fragment G on __Type { fields { type { ...H } } } fragment H on __Type { ... { fields { name } } }", 1)]
    [InlineData("{ self { self { self { ...F } } } } fragment F on Self { self { n } }", 0)]
    public void Check_NestedIntrospection_IsBoundedHoweverItIsWritten(string query, int errors)
    {
        var found = new GraphQLEngine(Schema).Check(query);

        Assert.Equal(errors, found.Count);
        Assert.All(found, error => Assert.Equal(ExecutionErrorCodes.LimitExceeded, error.Code));
    }

    [Fact]
    public void DocumentCache_WhenFull_DropsTheLeastRecentlyUsed()
    {
        var cache = new DocumentCache(2);
        var document = GraphQLParser.Parse("{ a }");
        cache.Add("1", new PreparedDocument(document));
        cache.Add("2", new PreparedDocument(document));
        Assert.NotNull(cache.FindText("1"));
        cache.Add("3", new PreparedDocument(document));

        Assert.NotNull(cache.FindText("1"));
        Assert.Null(cache.FindText("2"));
        Assert.NotNull(cache.FindText("3"));
    }

    [Fact]
    public void Options_OutOfRange_AreAllReported()
    {
        var options = new GraphQLEngineOptions { MaxDepth = 0, MaxAliases = -1 };

        var message = Assert.Throws<ArgumentException>(() => new GraphQLEngine(Schema, options)).Message;

        Assert.Equal("MaxDepth must be at least 1 but was 0. MaxAliases must be at least 0 but was -1.", message);
    }

    [Theory]
    [InlineData("{ self { n } }", null, OperationType.Query)]
    [InlineData("query A { self { n } } query B { self { n } }", null, null)]
    [InlineData("{ nope }", null, null)]
    public void KindOf_Request_TellsTheOperation(string query, string? name, OperationType? expected) =>
        Assert.Equal(expected, new GraphQLEngine(Schema).KindOf(new GraphQLRequest(query, name)));

    [Fact]
    public async Task Engine_AskedFromManyThreads_AnswersEachRight()
    {
        var engine = new GraphQLEngine(Schema, new GraphQLEngineOptions { DocumentCacheSize = 3 });

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => Task.Run(async () =>
            (await engine.ExecuteAsync(new($"{{ twice(n: {i % 7}) }}"), new Services(), CancellationToken.None)).ToJson())));

        Assert.Equal(Enumerable.Range(0, 200).Select(static i => $"{{\"data\":{{\"twice\":{2 * (i % 7)}}}}}"), answers);
    }
}
