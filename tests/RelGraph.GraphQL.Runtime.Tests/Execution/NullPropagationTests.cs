using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Section 6.4.4, handling execution errors: null spreads to the nearest place that allows it.</summary>
public sealed class NullPropagationTests
{
    [Theory]
    // Type of the list, and what remains when the second item fails: the table of the specification.
    [InlineData("[Int]", "[1,null,3]")]
    [InlineData("[Int!]", "null")]
    [InlineData("[Int]!", "[1,null,3]")]
    [InlineData("[Int!]!", "up")]
    public async Task ListItem_Null_SpreadsByTheTable(string type, string expected)
    {
        GraphQLType list = type switch
        {
            "[Int]" => BuiltInScalars.Int.List(),
            "[Int!]" => BuiltInScalars.Int.NonNull().List(),
            "[Int]!" => BuiltInScalars.Int.List().NonNull(),
            _ => BuiltInScalars.Int.NonNull().List().NonNull(),
        };
        var schema = Run.Schema(Run.Field("x", list, static _ => new int?[] { 1, null, 3 }));

        var result = await Run.Async(schema, "{ x }");

        var json = result.ToJson();
        Assert.EndsWith(expected == "up" ? "\"data\":null}" : $"\"data\":{{\"x\":{expected}}}}}", json, StringComparison.Ordinal);
        Assert.Equal(type.Contains("Int!", StringComparison.Ordinal) ? 1 : 0, result.Errors.Count);
        if (result.Errors.Count > 0)
            Assert.Equal(["x", 1], result.Errors[0].Path!);
    }

    [Theory]
    [InlineData(false, false, """{"data":{"outer":{"inner":{"value":null,"ok":1}},"other":2}}""", 0)]
    [InlineData(true, false, """{"data":{"outer":{"inner":null},"other":2}}""", 1)]
    [InlineData(true, true, """{"data":{"outer":null,"other":2}}""", 1)]
    public async Task NestedField_Null_SpreadsUpToTheFirstNullableParent(bool valueRequired, bool innerRequired, string expected, int errors)
    {
        var inner = new ObjectType(
            "Inner",
            Run.Field("value", Require(BuiltInScalars.Int, valueRequired), static _ => null),
            Run.Field("ok", BuiltInScalars.Int, static _ => 1));
        var outer = new ObjectType("Outer", Run.Field("inner", Require(inner, innerRequired), static _ => 0));
        var schema = Run.Schema(Run.Field("outer", outer, static _ => 0), Run.Field("other", BuiltInScalars.Int, static _ => 2));

        var result = await Run.Async(schema, "{ outer { inner { value ok } } other }");

        var json = result.ToJson();
        Assert.EndsWith(expected[1..], json, StringComparison.Ordinal);
        Assert.Equal(errors, result.Errors.Count);
        if (errors > 0)
        {
            Assert.Equal(["outer", "inner", "value"], result.Errors[0].Path!);
            Assert.Equal("Inner.value is non-null, but its resolver returned null.", result.Errors[0].Message);
            Assert.Equal((1, 19), (result.Errors[0].Locations[0].Line, result.Errors[0].Locations[0].Column));
        }
    }

    [Fact]
    public async Task RootField_RequiredNull_MakesDataNull()
    {
        var schema = Run.Schema(Run.Field("a", BuiltInScalars.Int.NonNull(), static _ => null));

        Assert.Equal(
            """{"errors":[{"message":"Query.a is non-null, but its resolver returned null.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"INVALID_RESULT"}}],"data":null}""",
            await Run.Json(schema, "{ a }"));
    }

    [Fact]
    public async Task Siblings_BothFailingUnderOneParent_ReportOneError()
    {
        var item = new ObjectType(
            "Item",
            Run.Field("a", BuiltInScalars.Int.NonNull(), static _ => null),
            Run.Field("b", BuiltInScalars.Int.NonNull(), static _ => null));
        var schema = Run.Schema(Run.Field("items", item.List(), static _ => new[] { 1, 2 }));

        var result = await Run.Async(schema, "{ items { a b } }");

        Assert.EndsWith("""{"items":[null,null]}}""", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal([["items", 0, "a"], ["items", 1, "a"]], result.Errors.Select(static error => error.Path!));
    }

    [Fact]
    public async Task NulledParent_DoesNotExecuteWhatIsBelow()
    {
        var calls = 0;
        var leaf = new ObjectType("Leaf", Run.Field("n", BuiltInScalars.Int, _ => ++calls));
        var item = new ObjectType(
            "Item",
            Run.Field("leaf", leaf, static _ => 1),
            Run.Field("bad", BuiltInScalars.Int.NonNull(), static _ => throw new FieldException("no")));
        var schema = Run.Schema(Run.Field("item", item, static _ => 1));

        Assert.EndsWith("\"data\":{\"item\":null}}", await Run.Json(schema, "{ item { leaf { n } bad } }"), StringComparison.Ordinal);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task AsynchronousFailure_SpreadsLikeASynchronousOne()
    {
        var item = new ObjectType("Item", new FieldDefinition("bad", BuiltInScalars.Int.NonNull())
        {
            Resolver = static async context =>
            {
                await Task.Yield();
                return (int)context.Parent! == 1 ? throw new FieldException("no") : 5;
            },
        });
        var schema = Run.Schema(Run.Field("items", item.List(), static _ => new[] { 0, 1, 2 }));

        var result = await Run.Async(schema, "{ items { bad } }");

        Assert.EndsWith("""{"items":[{"bad":5},null,{"bad":5}]}}""", result.ToJson(), StringComparison.Ordinal);
        Assert.Equal(["items", 1, "bad"], Assert.Single(result.Errors).Path!);
    }

    private static GraphQLType Require(GraphQLType type, bool required) => required ? type.NonNull() : type;
}
