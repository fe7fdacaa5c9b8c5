using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.Tests.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Mapping;

/// <summary>A host that reads ids in its own way: before the resolver, wherever one is given.</summary>
public sealed class IdReadingTests
{
    private static readonly Schema Sample = new SchemaBuilder().AddQuery<Root>().Follow(new MemberConventions
    {
        IdOf = property => property.DeclaringType == typeof(Reference<Thing>) && property.Name == "In" ? new MarkedAttribute() : null,
    }).Build();

    [Theory]
    [InlineData("{ one(id: \"#a\") }", "a")]
    [InlineData("query ($id: ID!) { one(id: $id) }", "a")]
    [InlineData("{ many(ids: [\"#a\", \"#b\", null]) }", "a,b,")]
    [InlineData("query ($id: ID!) { many(ids: [$id, \"b\"]) }", "a,b")]
    [InlineData("{ in(where: { id: \"#a\" }) }", "a")]
    [InlineData("query ($where: WhereInput) { in(where: $where) }", "a")]
    [InlineData("{ refers(to: { in: [\"#a\", \"b\"] }) }", "a,b")]
    public async Task Read_WhereverAnIdIsGiven_ComesBeforeTheResolver(string document, string expected) =>
        Assert.Equal(expected, (await AskAsync(document, "#a")).GetProperty("data").EnumerateObject().Single().Value.GetString());

    [Theory]
    [InlineData("{ one(id: \"!\") }", "Argument \"id\" has an invalid value: not this one.")]
    [InlineData("query ($id: ID!) { one(id: $id) }", "Argument \"id\" has an invalid value: not this one.")]
    [InlineData("{ many(ids: [\"!\"]) }", "Argument \"ids\" has an invalid value: not this one.")]
    [InlineData("{ in(where: { id: \"!\" }) }", "Argument \"where\" has an invalid value at \"id\": not this one.")]
    [InlineData("query ($where: WhereInput) { in(where: $where) }", "Variable \"$where\" has an invalid value at \"id\": not this one.")]
    [InlineData("{ refers(to: { in: \"!\" }) }", "Argument \"to\" has an invalid value at \"in\": not this one.")]
    public async Task Read_ThatRefuses_IsAnErrorAtThePlace(string document, string message)
    {
        var error = (await AskAsync(document, "!")).GetProperty("errors")[0];

        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal(ExecutionErrorCodes.BadInput, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public void Name_WithATypeParameter_IsFilledIn() => Assert.Contains("input ThingReference {", SchemaPrinter.Print(Sample), StringComparison.Ordinal);

    private static async Task<JsonElement> AskAsync(string document, string id)
    {
        using var variables = JsonDocument.Parse($"{{\"id\":\"{id}\",\"where\":{{\"id\":\"{id}\"}}}}");
        using var result = await new GraphQLEngine(Sample).ExecuteAsync(new GraphQLRequest(document) { Variables = variables.RootElement }, new Services(), default);
        using var answer = JsonDocument.Parse(result.ToJson());
        return answer.RootElement.Clone();
    }

#pragma warning disable CA1822, CA1062 // fields of the sample are instance members, as resolvers are
    public sealed class MarkedAttribute : GraphQLIdAttribute
    {
        public override string Read(string given) => given == "!" ? throw new InputValueException("not this one.") : given.TrimStart('#');
    }

    public sealed record Where([property: Marked] string Id);

    public sealed class Thing;

    [GraphQLName("{T}Reference")]
    public sealed record Reference<T>
    {
        public IReadOnlyList<string>? In { get; init; }
    }

    public sealed class Root
    {
        [GraphQLField]
        public string One([Marked] string id) => id;

        [GraphQLField]
        public string Many([Marked] IReadOnlyList<string?> ids) => string.Join(',', ids);

        [GraphQLField]
        public string In(Where? where) => where!.Id;

        [GraphQLField]
        public string Refers(Reference<Thing> to) => string.Join(',', to.In!);
    }
#pragma warning restore CA1822, CA1062
}
