using System.Globalization;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.Validation;
using RelGraph.GraphQL.Schema;
using RelGraph.GraphQL.Schema.Lists.Pages;

namespace RelGraph.GraphQL.Tests.Costs;

/// <summary>The table of limits in docs/graphql.md: its numbers are the defaults, and each limit holds against documents that hide behind fragments.</summary>
public sealed class LimitTests
{
    private static readonly GraphQLEngine Engine = new(RelGraphSchema.Define().Build());

    /// <summary>A limit, a document that stays within it, and one that is beyond it and tries not to look so; with the error.</summary>
    public static TheoryData<string, string, string, string> Attempts => new()
    {
        { "characters", "{ __typename }" + Many(100_000, ","), "{ __typename }" + Many(140_000, ","), "GRAPHQL_PARSE_FAILED" },
        { "tokens", "{ at {" + Many(4_900, "asOf ") + "} }", "{ at { ...F } } fragment F on PointInTime {" + Many(5_000, "asOf ") + "}", "GRAPHQL_PARSE_FAILED" },
        { "nesting", Nested("... {", 150), Nested("... {", 250), "GRAPHQL_PARSE_FAILED" },
        { "directives", "{ __typename" + Many(1, " @include(if: true)") + "}", "{ ... on Query" + Many(17, " @include(if: true)") + " { __typename } }", "GRAPHQL_PARSE_FAILED" },
        { "levels", Deep(10), Deep(20), ExecutionErrorCodes.LimitExceeded },
        { "fields", Doubling(8), Doubling(14), ExecutionErrorCodes.LimitExceeded },
        { "root fields", Aliased(50), "{ ...A ...B } fragment A on Query " + Aliased(30) + " fragment B on Query " + Aliased(30, "b"), ExecutionErrorCodes.LimitExceeded },
        { "aliases", "{ at { ...A } } fragment A on PointInTime " + Aliased(200), "{ at { ...A ...B } } fragment A on PointInTime " + Aliased(150) + " fragment B on PointInTime " + Aliased(150, "b"), ExecutionErrorCodes.LimitExceeded },
        { "introspection", "{ __schema { types { ...T } } } fragment T on __Type { fields { type { fields { name } } } }", "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { interfaces { ...V } } fragment V on __Type { possibleTypes { name } }", ExecutionErrorCodes.LimitExceeded },
    };

    [Theory]
    [MemberData(nameof(Attempts))]
    public void Limit_AtIt_IsKept_BeyondIt_IsRefused(string limit, string within, string beyond, string code)
    {
        Assert.Empty(Engine.Check(within));

        var errors = Engine.Check(beyond);

        Assert.True(errors.Count > 0, $"{limit}: not refused");
        Assert.All(errors, error => Assert.Equal(code, error.Code));
    }

    [Theory]
    [InlineData("characters of a document", ParserOptions.DefaultMaxLength)]
    [InlineData("tokens of a document", ParserOptions.DefaultMaxTokens)]
    [InlineData("nesting of selections", ParserOptions.DefaultMaxDepth)]
    [InlineData("directives in one place", ParserOptions.DefaultMaxDirectives)]
    [InlineData("levels of fields", GraphQLEngineOptions.DefaultMaxDepth)]
    [InlineData("fields, fragments", GraphQLEngineOptions.DefaultMaxFields)]
    [InlineData("fields at the root", GraphQLEngineOptions.DefaultMaxRootFields)]
    [InlineData("aliases", GraphQLEngineOptions.DefaultMaxAliases)]
    [InlineData("nested lists of the schema", GraphQLEngineOptions.DefaultMaxIntrospectionDepth)]
    [InlineData("errors told", ValidationOptions.DefaultMaxErrors)]
    [InlineData("cost", GraphQLEngineOptions.DefaultMaxCost)]
    [InlineData("values in an answer", Executor.DefaultMaxResponseValues)]
    [InlineData("time", 30)]
    [InlineData("bytes of a request", ServerOptions.DefaultMaxRequestBytes)]
    [InlineData("requests in one body", 1)]
    [InlineData("objects on a page", PageArguments.MostLength)]
    [InlineData("ids of `nodes`", 100)]
    public void Table_TellsTheDefault(string row, double value)
    {
        var table = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "graphql.md")).SkipWhile(line => line != "## Limits").Where(line => line.StartsWith("| ", StringComparison.Ordinal)).ToList();

        var cells = table.Single(line => line.StartsWith("| " + row, StringComparison.Ordinal)).Split('|');

        Assert.Equal(value.ToString("N0", CultureInfo.InvariantCulture), cells[2].Trim());
    }

    private static string Many(int count, string text) => string.Concat(Enumerable.Repeat(text, count));

    private static string Nested(string open, int count) => "{" + Many(count, open) + "__typename" + Many(count, "}") + "}";

    private static string Aliased(int count, string prefix = "a") => "{" + string.Concat(Enumerable.Range(0, count).Select(i => $"{prefix}{i}: __typename ")) + "}";

    // Contacts of the accounts of contacts of accounts: two levels each time, and each time in a fragment.
    private static string Deep(int count) => "{ accounts { nodes { ...F0 } } } " + string.Concat(Enumerable.Range(0, count).Select(i =>
        $"fragment F{i} on Account {{ parent {{ {(i + 1 < count ? $"children {{ ...F{i + 1} }}" : "name")} }} }} "));

    private static string Doubling(int count) => "{ accounts(first: 1) { nodes { ...F0 } } } " + string.Concat(Enumerable.Range(0, count).Select(i =>
        $"fragment F{i} on Account {{ parent {{ {(i + 1 < count ? $"...F{i + 1}" : "name")} }} children {{ {(i + 1 < count ? $"...F{i + 1}" : "name")} }} }} "));
}
