using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Sections 3.5 to 3.12, "Input Coercion", and 6.1.2, coercion of variables.</summary>
public sealed class InputCoercionTests
{
    private static readonly EnumType Stance = new("Stance", new EnumValueDefinition("MENTOR", 2), new EnumValueDefinition("ENEMY", -2));

    private static readonly InputObjectType Filter = new(
        "Filter",
        () =>
        [
            new("name", BuiltInScalars.String),
            new("limit", BuiltInScalars.Int.NonNull()) { DefaultValue = new IntValue("10", default) },
            new("must", BuiltInScalars.Boolean.NonNull()),
            new("inner", Filter!),
            new("tags", BuiltInScalars.String.NonNull().List()),
        ]);

    private static readonly InputObjectType Choice = new("Choice", new InputFieldDefinition("a", BuiltInScalars.Int), new InputFieldDefinition("b", BuiltInScalars.String)) { IsOneOf = true };

    private static readonly ScalarType Any = new("Any", static value => value, static input => Shape(input));

    private static readonly Schema Schema = Run.Schema(
        Echo("int", BuiltInScalars.Int),
        Echo("float", BuiltInScalars.Float),
        Echo("string", BuiltInScalars.String),
        Echo("boolean", BuiltInScalars.Boolean),
        Echo("id", BuiltInScalars.Id),
        Echo("stance", Stance),
        Echo("ints", BuiltInScalars.Int.List()),
        Echo("matrix", BuiltInScalars.Int.List().List()),
        Echo("strict", BuiltInScalars.Int.NonNull().List().NonNull()),
        Echo("filter", Filter),
        Echo("choice", Choice),
        Echo("any", Any),
        Run.Field("withDefault", BuiltInScalars.String, static context => Show(context.Arguments[0]), new ArgumentDefinition("x", BuiltInScalars.Int) { DefaultValue = new IntValue("7", default) }));

    [Theory]
    [InlineData("int", "3", "3")]
    [InlineData("int", "-2147483648", "-2147483648")]
    [InlineData("float", "3", "3")]
    [InlineData("float", "1.5e2", "150")]
    [InlineData("string", "\"张伟\"", "张伟")]
    [InlineData("boolean", "true", "True")]
    [InlineData("id", "42", "42")]
    [InlineData("id", "\"a-1\"", "a-1")]
    [InlineData("stance", "MENTOR", "2")]
    [InlineData("int", "null", "null")]
    [InlineData("ints", "[1, 2, null]", "[1 2 null]")]
    [InlineData("ints", "1", "[1]")]
    [InlineData("ints", "null", "null")]
    [InlineData("matrix", "[[1], null, [2, 3]]", "[[1] null [2 3]]")]
    [InlineData("matrix", "1", "[[1]]")]
    [InlineData("matrix", "[1, 2]", "[[1] [2]]")]
    [InlineData("filter", "{must: true}", "{limit=10 must=True}")]
    [InlineData("filter", "{must: true, limit: 3, name: null}", "{name=null limit=3 must=True}")]
    [InlineData("filter", "{must: true, tags: \"a\", inner: {must: false}}", "{limit=10 must=True inner={limit=10 must=False} tags=[a]}")]
    [InlineData("choice", "{a: 1}", "{a=1}")]
    [InlineData("any", "{a: [1, 2.5, \"x\"]}", "{a: [1, 2.5, x]}")]
    public async Task Literal_OfRightType_IsCoerced(string field, string literal, string expected) =>
        Assert.Equal(expected, await Read($"{{ r: {field}(x: {literal}) }}"));

    [Theory]
    [InlineData("int", "2147483648", "Argument \"x\" has an invalid value: Int cannot represent 2147483648; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData("int", "1.0", "Argument \"x\" has an invalid value: Int cannot represent 1.0; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData("int", "\"1\"", "Argument \"x\" has an invalid value: Int cannot represent \"1\"; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData("float", "1e400", "Argument \"x\" has an invalid value: Float cannot represent 1e400; it must be a finite number.")]
    [InlineData("string", "1", "Argument \"x\" has an invalid value: String cannot represent 1; it must be text in quotation marks.")]
    [InlineData("boolean", "1", "Argument \"x\" has an invalid value: Boolean cannot represent 1; it must be true or false.")]
    [InlineData("id", "1.5", "Argument \"x\" has an invalid value: ID cannot represent 1.5; it must be text in quotation marks or a whole number.")]
    [InlineData("stance", "FRIEND", "Argument \"x\" has an invalid value: Stance has no value FRIEND; it must be one of MENTOR, ENEMY.")]
    [InlineData("stance", "\"MENTOR\"", "Argument \"x\" has an invalid value: Stance has no value \"MENTOR\"; it must be one of MENTOR, ENEMY.")]
    [InlineData("strict", "[1, null]", "Argument \"x\" has an invalid value at \"[1]\": null was given where Int! is required.")]
    [InlineData("filter", "{}", "Argument \"x\" has an invalid value: Filter.must of the type Boolean! is required but was not given.")]
    [InlineData("filter", "{must: true, inner: {must: 1}}", "Argument \"x\" has an invalid value at \"inner.must\": Boolean cannot represent 1; it must be true or false.")]
    [InlineData("filter", "{must: true, nam: 1}", "Argument \"x\" has an invalid value: Filter has no field 'nam'; its fields are name, limit, must, inner, tags.")]
    [InlineData("choice", "{a: 1, b: \"x\"}", "Argument \"x\" has an invalid value: Choice takes exactly one of its fields, and not as null, but 2 were given; choose one of a, b.")]
    [InlineData("choice", "{a: null}", "Argument \"x\" has an invalid value: Choice takes exactly one of its fields, and not as null, but 1 were given; choose one of a, b.")]
    public async Task Literal_OfWrongType_IsAFieldError(string field, string literal, string message)
    {
        var result = await Run.Async(Schema, $"{{ r: {field}(x: {literal}) }}");

        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ExecutionErrorCodes.BadInput, error.Code);
        Assert.Equal(["r"], error.Path!);
        Assert.True(result.HasData);
    }

    [Theory]
    [InlineData("Int", "int", "3", "3")]
    [InlineData("Int", "int", "3.0", "3")]
    [InlineData("Float", "float", "1", "1")]
    [InlineData("ID", "id", "7", "7")]
    [InlineData("Stance", "stance", "\"ENEMY\"", "-2")]
    [InlineData("[Int]", "ints", "5", "[5]")]
    [InlineData("Filter", "filter", "{\"must\":true,\"tags\":[\"甲\",\"b\"]}", "{limit=10 must=True tags=[甲 b]}")]
    [InlineData("Choice", "choice", "{\"b\":\"x\"}", "{b=x}")]
    [InlineData("Any", "any", "{\"k\":[true,null]}", "{k: [true, null]}")]
    public async Task Variable_OfRightType_IsCoerced(string type, string field, string json, string expected) =>
        Assert.Equal(expected, await Read($"query($v: {type}) {{ r: {field}(x: $v) }}", $"{{\"v\":{json}}}"));

    [Theory]
    [InlineData("Int!", "int", "null", "Variable \"$v\" has an invalid value: null was given where Int! is required.")]
    [InlineData("Int", "int", "\"3\"", "Variable \"$v\" has an invalid value: Int cannot represent \"3\"; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData("Int", "int", "3.5", "Variable \"$v\" has an invalid value: Int cannot represent 3.5; it must be a whole number from -2147483648 to 2147483647.")]
    [InlineData("[Int!]", "ints", "[1,null]", "Variable \"$v\" has an invalid value at \"[1]\": null was given where Int! is required.")]
    [InlineData("Filter", "filter", "{\"must\":true,\"inner\":{\"must\":true,\"tags\":[\"a\",1]}}", "Variable \"$v\" has an invalid value at \"inner.tags[1]\": String cannot represent 1; it must be text in quotation marks.")]
    [InlineData("Filter", "filter", "[]", "Variable \"$v\" has an invalid value: Filter cannot represent a list; it must be an object.")]
    [InlineData("Nope", "filter", "1", "Variable \"$v\" has the type Nope, which is no input type of the schema.")]
    public async Task Variable_OfWrongType_IsARequestErrorWithPath(string type, string field, string json, string message)
    {
        var result = await Run.Async(Schema, $"query($v: {type}) {{ r: {field}(x: $v) }}", $"{{\"v\":{json}}}");

        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal((1, 7), (error.Locations[0].Line, error.Locations[0].Column));
        Assert.False(result.WasExecuted);
        Assert.DoesNotContain("\"data\"", result.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variable_RequiredButMissing_IsARequestError()
    {
        var result = await Run.Async(Schema, "query($v: Int!) { int(x: $v) }");

        Assert.Equal("Variable \"$v\" of the type Int! is required but was not given.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Variables_ManyWrong_AreReportedTogetherUpToALimit()
    {
        var items = string.Join(',', Enumerable.Repeat("\"x\"", 10_000));

        var result = await Run.Async(Schema, "query($v: [Int], $w: Int!) { ints(x: $v) int(x: $w) }", $"{{\"v\":[{items}]}}");

        Assert.Equal(21, result.Errors.Count);
    }

    [Theory]
    [InlineData("query($v: Int = 4) { r: int(x: $v) }", "{}", "4")]
    [InlineData("query($v: Int = 4) { r: int(x: $v) }", "{\"v\":null}", "null")]
    [InlineData("query($v: Int) { r: withDefault(x: $v) }", "{}", "7")]
    [InlineData("query($v: Int) { r: withDefault(x: $v) }", "{\"v\":null}", "null")]
    [InlineData("query($v: Int) { r: int(x: $v) }", "{}", "absent")]
    [InlineData("query($v: Int) { r: ints(x: [1, $v]) }", "{}", "[1 null]")]
    [InlineData("query($v: Int) { r: filter(x: {must: true, limit: $v}) }", "{}", "{limit=10 must=True}")]
    [InlineData("query($v: String) { r: filter(x: {must: true, name: $v}) }", "{\"v\":null}", "{name=null limit=10 must=True}")]
    [InlineData("query($v: String) { r: any(x: {a: [$v]}) }", "{\"v\":\"李娜\"}", "{a: [李娜]}")]
    public async Task Variable_AbsentNullOrDefault_FollowsTheTable(string query, string variables, string expected) =>
        Assert.Equal(expected, await Read(query, variables));

    [Fact]
    public async Task Variable_NullInRequiredListItem_IsAFieldError()
    {
        var result = await Run.Async(Schema, "query($v: Int) { strict(x: [1, $v]) }");

        Assert.Equal("Argument \"x\" has an invalid value at \"[1]\": Variable \"$v\" is null or not given where Int! is required.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Variables_ThatAreNoObject_AreARequestError()
    {
        var result = await Run.Async(Schema, "{ int }", "[1]");

        Assert.Equal("Variables must be a JSON object.", Assert.Single(result.Errors).Message);
    }

    private static async Task<string?> Read(string query, string? variables = null)
    {
        var result = await Run.Async(Schema, query, variables);
        Assert.Empty(result.Errors);
        return System.Text.Json.JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data").GetProperty("r").GetString();
    }

    private static FieldDefinition Echo(string name, GraphQLType type) => Run.Field(
        name,
        BuiltInScalars.String,
        static context => context.Arguments.IsPresent("x") ? Show(context.Arguments[0]) : "absent",
        new ArgumentDefinition("x", type));

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        object?[] items => $"[{string.Join(' ', items.Select(Show))}]",
        IReadOnlyDictionary<string, object?> fields => $"{{{string.Join(' ', fields.Select(static field => $"{field.Key}={Show(field.Value)}"))}}}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Shape(ScalarInput input) => input.Kind switch
    {
        ScalarInputKind.List => $"[{string.Join(", ", input.Items.Select(Shape))}]",
        ScalarInputKind.Object => $"{{{string.Join(", ", input.Fields.Select(static field => $"{field.Key}: {Shape(field.Value)}"))}}}",
        _ => input.Text,
    };
}
