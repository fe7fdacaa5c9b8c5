using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Tests.Execution;
using RelGraph.GraphQL.Runtime.Tests.Mapping;

namespace RelGraph.GraphQL.Runtime.Tests.Introspection;

/// <summary>Chapter 4, introspection.</summary>
public sealed class IntrospectionTests
{
    [Fact]
    public async Task GraphiQLQuery_WithDefaultLimits_AnswersTheWholeSchema()
    {
        var schema = (await DataAsync(GraphiQLQuery.Text)).GetProperty("__schema");

        Assert.Equal("A small company.", schema.GetProperty("description").GetString());
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("subscriptionType").ValueKind);
        Assert.Equal(
            SampleSchema.Schema.Types.Select(static type => type.Name),
            schema.GetProperty("types").EnumerateArray().Select(static type => type.GetProperty("name").GetString()!));
        Assert.Equal(
            ["skip", "include", "deprecated", "specifiedBy", "oneOf"],
            schema.GetProperty("directives").EnumerateArray().Select(static directive => directive.GetProperty("name").GetString()!));
    }

    [Theory]
    [InlineData("Account", "kind", "\"OBJECT\"")]
    [InlineData("INamed", "kind", "\"INTERFACE\"")]
    [InlineData("INamed", "possibleTypes { name }", """[{"name":"Account"},{"name":"Person"}]""")]
    [InlineData("Account", "interfaces { name }", """[{"name":"INamed"}]""")]
    [InlineData("Account", "possibleTypes { name }", "null")]
    [InlineData("Found", "kind", "\"UNION\"")]
    [InlineData("Found", "possibleTypes { name }", """[{"name":"Account"},{"name":"Person"}]""")]
    [InlineData("Found", "fields { name }", "null")]
    [InlineData("Support", "enumValues { name }", """[{"name":"MENTOR"},{"name":"NON_SUPPORTER"}]""")]
    [InlineData("Support", "enumValues(includeDeprecated: true) { name isDeprecated deprecationReason }", """[{"name":"MENTOR","isDeprecated":false,"deprecationReason":null},{"name":"NON_SUPPORTER","isDeprecated":false,"deprecationReason":null},{"name":"ENEMY","isDeprecated":true,"deprecationReason":"Use NON_SUPPORTER."}]""")]
    [InlineData("PersonKeyInput", "isOneOf", "true")]
    [InlineData("PersonFilterInput", "isOneOf", "false")]
    [InlineData("Person", "isOneOf", "null")]
    [InlineData("PersonFilterInput", "inputFields { name defaultValue }", """[{"name":"text","defaultValue":null},{"name":"supports","defaultValue":null},{"name":"limit","defaultValue":"10"}]""")]
    [InlineData("Date", "specifiedByURL", "\"https://www.rfc-editor.org/rfc/rfc3339#section-5.6\"")]
    [InlineData("Int", "specifiedByURL", "null")]
    [InlineData("__Type", "kind", "\"OBJECT\"")]
    public async Task Type_ByName_TellsItsParts(string type, string selection, string expected)
    {
        var data = await DataAsync($"{{ __type(name: \"{type}\") {{ r: {selection} }} }}");

        Assert.Equal(expected, data.GetProperty("__type").GetProperty("r").GetRawText());
    }

    [Fact]
    public async Task Type_Unknown_IsNull() => Assert.Equal(JsonValueKind.Null, (await DataAsync("{ __type(name: \"Nobody\") { name } }")).GetProperty("__type").ValueKind);

    [Fact]
    public async Task Field_WithWrappedTypeAndDefaults_IsShownAsDeclared()
    {
        var data = await DataAsync("""{ __type(name: "Query") { fields { name args { name defaultValue type { kind ofType { kind name } } } type { kind ofType { kind ofType { kind ofType { name } } } } } } }""");
        var fields = data.GetProperty("__type").GetProperty("fields").EnumerateArray().ToDictionary(static field => field.GetProperty("name").GetString()!);

        Assert.Equal("""{"kind":"NON_NULL","ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"name":"INamed"}}}}""", fields["everybody"].GetProperty("type").GetRawText());
        Assert.Equal(
            ["MENTOR", "0.5", null, "\"a \\\"b\\\"\"", "\"1.5\""],
            fields["describe"].GetProperty("args").EnumerateArray().Select(static argument => argument.GetProperty("defaultValue").GetString()));
    }

    [Fact]
    public async Task Fields_Deprecated_AreListedOnlyWhenAskedFor()
    {
        var data = await DataAsync("""{ __type(name: "Account") { few: fields { name } all: fields(includeDeprecated: true) { name } } }""");

        Assert.DoesNotContain("label", data.GetProperty("__type").GetProperty("few").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("label", data.GetProperty("__type").GetProperty("all").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Introspection_TurnedOff_IsRefusedAlsoInsideFragments()
    {
        var engine = new GraphQLEngine(SampleSchema.Schema, new GraphQLEngineOptions { AllowIntrospection = false });

        var result = await engine.ExecuteAsync(new("{ ...F } fragment F on Query { __schema { description } }"), new Services(), CancellationToken.None);
        var allowed = await engine.ExecuteAsync(new("{ __typename }"), new Services(), CancellationToken.None);

        Assert.False(result.WasExecuted);
        Assert.Equal("This server does not answer __schema: introspection is turned off. Read its published schema instead.", Assert.Single(result.Errors).Message);
        Assert.Empty(allowed.Errors);
    }

    private static async Task<JsonElement> DataAsync(string query)
    {
        var result = await SampleSchema.ResultAsync(query);
        Assert.Empty(result.Errors);
        return JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");
    }
}
