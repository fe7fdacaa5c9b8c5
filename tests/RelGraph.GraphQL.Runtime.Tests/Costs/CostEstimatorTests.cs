using System.Diagnostics;
using System.Text;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Tests.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Costs;

/// <summary>A person has friends (a list that <c>first</c> bounds), tags (assumed 3) and a page of posts; a call of <c>score</c> costs 5.</summary>
public sealed class CostEstimatorTests
{
    private static readonly Schema People = Make();

    [Theory]
    [InlineData("{ me { name } }", .1 + 1 + .1)]
    [InlineData("{ me { score } }", .1 + 1 + 5)]
    [InlineData("{ me { __typename } __typename }", .1 + 1)]
    [InlineData("{ me { tags { name } } }", .1 + 1 + .1 + (3 * 1.1))]
    [InlineData("{ me { friends { name } } }", .1 + 1 + .1 + (10 * 1.1))]
    [InlineData("{ me { friends(first: 2) { friends(first: 4) { name } } } }", .1 + 1 + .1 + (2 * (1 + .1 + (4 * 1.1))))]
    [InlineData("{ me { friends(first: 0) { name } } }", .1 + 1 + .1)]
    [InlineData("{ me { friends(first: -9) { name } score } }", .1 + 1 + .1 + 5)]
    [InlineData("{ me { posts(first: 7) { total nodes { name } } } }", .1 + 1 + .1 + 1 + .1 + .1 + (7 * 1.1))]
    [InlineData("{ me { posts(first: 7) { ...page } } } fragment page on Posts { ...inner } fragment inner on Posts { nodes { name } }", .1 + 1 + .1 + 1 + .1 + (7 * 1.1))]
    [InlineData("{ me { name @skip(if: true) score @include(if: false) } }", .1 + 1)]
    [InlineData("{ __schema { types { name fields { name } } } }", 0)]
    public async Task Estimate_OfADocument_CountsCallsObjectsAndLists(string query, double expected) =>
        Assert.Equal(expected, (await CostOf(query)).Estimated, 9);

    [Theory]
    [InlineData("query ($n: Int) { me { friends(first: $n) { name } } }", """{"n": 3}""", 3)]
    [InlineData("query ($n: Int) { me { friends(first: $n) { name } } }", "{}", 10)]
    [InlineData("query ($n: Int = 6) { me { friends(first: $n) { name } } }", "{}", 6)]
    [InlineData("query ($n: Int) { me { friends(first: $n) { name } } }", """{"n": null}""", 10)]
    public async Task Estimate_OfALengthInAVariable_TakesItsValue(string query, string variables, int length) =>
        Assert.Equal(.1 + 1 + .1 + (length * 1.1), (await CostOf(query, variables)).Estimated, 9);

    [Fact]
    public async Task Cost_OfWhatRan_CountsWhatWasThere()
    {
        var cost = await CostOf("{ me { friends(first: 2) { name } tags { name } } }");

        // There are two tags, not the three assumed.
        Assert.Equal(.1 + 1 + .1 + (2 * 1.1) + .1 + (2 * 1.1), cost.Actual!.Value, 9);
        Assert.Equal(cost.Actual.Value + 1.1, cost.Estimated, 9);
    }

    [Fact]
    public async Task Execute_ADocumentThatCouldCostTooMuch_IsRefusedWithItsCost()
    {
        var result = await ExecuteAsync("query Wide { me { friends(first: 90) { friends(first: 90) { name } } } }", null, 100);

        Assert.False(result.WasExecuted);
        var error = Assert.Single(result.Errors);
        Assert.Equal(ExecutionErrorCodes.CostTooHigh, error.Code);
        Assert.Contains("Wide", error.Message, StringComparison.Ordinal);
        Assert.Equal(100.0, error.Extensions!["limit"]);
    }

    [Fact]
    public async Task Execute_ListsLongerThanAssumed_EndAtTheLimit()
    {
        // Stuck gives a hundred where three are assumed.
        var result = await ExecuteAsync("{ me { crowd { name } } }", null, 20);

        Assert.True(result.WasExecuted);
        Assert.False(result.HasData);
        Assert.Equal(ExecutionErrorCodes.CostTooHigh, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Estimate_OfAHugeLength_DoesNotOverflow()
    {
        var nested = new StringBuilder("name");
        for (var level = 0; level < 12; level++)
            nested = new StringBuilder($"friends(first: 2147483647) {{ {nested} }}");

        Assert.Equal(ExecutionErrorCodes.CostTooHigh, Assert.Single((await ExecuteAsync($"{{ me {{ {nested} }} }}", null, 1e6)).Errors).Code);
    }

    [Fact]
    public async Task Estimate_OfFragmentsThatDoubleEachOther_ReadsEachOnce()
    {
        var text = new StringBuilder("{ me { ...f0 } } ");
        for (var level = 0; level < 60; level++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"fragment f{level} on Person {{ ...f{level + 1} ...f{level + 1} }} ");
        text.Append("fragment f60 on Person { name }");
        var watch = Stopwatch.StartNew();

        var result = await ExecuteAsync(text.ToString(), null, 1e6);

        // Sixty doublings: anything but once each would never end.
        Assert.Equal(ExecutionErrorCodes.CostTooHigh, Assert.Single(result.Errors).Code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Printer_OfCosts_WritesTheDirectives()
    {
        var text = SchemaPrinter.Print(People);

        Assert.Contains("score: Int @cost(weight: \"5\")", text, StringComparison.Ordinal);
        Assert.Contains("tags: [Tag] @listSize(assumedSize: 3)", text, StringComparison.Ordinal);
        Assert.Contains("posts(first: Int): Posts @listSize(slicingArguments: [\"first\"], sizedFields: [\"nodes\"], requireOneSlicingArgument: false)", text, StringComparison.Ordinal);
        Assert.Contains("directive @cost(", text, StringComparison.Ordinal);
    }

    private static async Task<OperationCost> CostOf(string query, string? variables = null)
    {
        var result = await ExecuteAsync(query, variables, 1e9);
        Assert.Empty(result.Errors);
        var entries = (IReadOnlyDictionary<string, object?>)result.Extensions!["cost"]!;
        return new OperationCost((double)entries["estimated"]!, (double)entries["actual"]!, (double)entries["limit"]!);
    }

    private static async Task<ExecutionResult> ExecuteAsync(string query, string? variables, double limit)
    {
        var json = variables is null ? (JsonElement?)null : JsonDocument.Parse(variables).RootElement;
        return await new Executor(People, null, Executor.DefaultMaxResponseValues, limit).ExecuteAsync(GraphQLParser.Parse(query), null, json, new Services(), true, default);
    }

    private static Schema Make()
    {
        var tag = new ObjectType("Tag", [Run.Field("name", BuiltInScalars.String, _ => "t")]);
        ObjectType person = null!;
        var posts = new ObjectType("Posts", () => [Run.Field("total", BuiltInScalars.Int, _ => 2), Run.Field("nodes", person.List(), _ => new object[] { 1, 2 })]);
        var first = new ArgumentDefinition("first", BuiltInScalars.Int);
        person = new ObjectType("Person", () =>
        [
            Run.Field("name", BuiltInScalars.String, _ => "n"),
            new FieldDefinition("score", BuiltInScalars.Int) { Resolver = _ => new(1), Cost = 5 },
            new FieldDefinition("tags", tag.List()) { Resolver = _ => new(new object[] { 1, 2 }), ListSize = new ListSize(3, [], []) },
            new FieldDefinition("crowd", tag.List()) { Resolver = _ => new(Enumerable.Range(0, 100).Cast<object>().ToArray()), ListSize = new ListSize(3, [], []) },
            new FieldDefinition("friends", person.List(), first)
            {
                Resolver = context => new(Enumerable.Range(0, Math.Max(0, context.Arguments.Get<int?>("first") ?? 2)).Cast<object>().ToArray()),
                ListSize = new ListSize(10, ["first"], []),
            },
            new FieldDefinition("posts", posts, first) { Resolver = _ => new(1), ListSize = new ListSize(null, ["first"], ["nodes"]) },
        ]);
        return new Schema(new SchemaParts { Query = new ObjectType("Query", [Run.Field("me", person, _ => 1)]), Directives = CostDirectives.All });
    }
}
