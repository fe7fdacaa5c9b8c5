using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Sections 6.3.1 and 6.3.2 (response order, collecting and merging fields) and 3.13.1 and 3.13.2 (@skip, @include).</summary>
public sealed class FieldCollectionTests
{
    private static readonly ObjectType Pair = new("Pair", Run.Field("x", BuiltInScalars.Int, static _ => 1), Run.Field("y", BuiltInScalars.Int, static _ => 2));

    private static readonly Schema Schema = Run.Schema(
        Run.Field("a", BuiltInScalars.Int, static _ => 1),
        Run.Field("b", BuiltInScalars.Int, static _ => 2),
        Run.Field("c", BuiltInScalars.Int, static _ => 3),
        Run.Field("pair", Pair, static _ => 0));

    [Theory]
    [InlineData("{ b a c }", """{"b":2,"a":1,"c":3}""")]
    [InlineData("{ z: a a b: c }", """{"z":1,"a":1,"b":3}""")]
    [InlineData("{ a ...F c } fragment F on Query { b a }", """{"a":1,"b":2,"c":3}""")]
    [InlineData("{ ...F a } fragment F on Query { c ...G } fragment G on Query { b }", """{"c":3,"b":2,"a":1}""")]
    [InlineData("{ pair { y } a pair { x y } }", """{"pair":{"y":2,"x":1},"a":1}""")]
    [InlineData("{ ... { b } ... on Query { a } ... on Pair { x } }", """{"b":2,"a":1}""")]
    [InlineData("{ __typename pair { t: __typename } }", """{"__typename":"Query","pair":{"t":"Pair"}}""")]
    [InlineData("{ a @skip(if: true) b @skip(if: false) }", """{"b":2}""")]
    [InlineData("{ a @include(if: false) b @include(if: true) }", """{"b":2}""")]
    [InlineData("{ a @include(if: true) @skip(if: true) b }", """{"b":2}""")]
    [InlineData("{ a ...F @skip(if: true) ... @include(if: false) { c } } fragment F on Query { b }", """{"a":1}""")]
    [InlineData("{ pair { x @skip(if: true) } }", """{"pair":{}}""")]
    public async Task Fields_AreAnsweredInTheOrderTheyAreFirstMet(string query, string expected) =>
        Assert.Equal($"{{\"data\":{expected}}}", await Run.Json(Schema, query));

    [Theory]
    [InlineData("true", """{"data":{"b":2}}""")]
    [InlineData("false", """{"data":{"a":1,"b":2}}""")]
    public async Task Skip_ByVariable_IsDecidedPerRequest(string value, string expected) =>
        Assert.Equal(expected, await Run.Json(Schema, "query($s: Boolean!) { a @skip(if: $s) b }", $"{{\"s\":{value}}}"));

    [Fact]
    public async Task Fragment_SkippedOnceAndSpreadAgain_IsUsed() =>
        Assert.Equal("""{"data":{"a":1}}""", await Run.Json(Schema, "{ ...F @skip(if: true) ...F } fragment F on Query { a }"));

    [Fact]
    public async Task Fragments_ThatUseEachOther_DoNotHangTheExecutor() =>
        Assert.Equal("""{"data":{"a":1,"b":2}}""", await Run.Json(Schema, "{ ...F } fragment F on Query { a ...G } fragment G on Query { b ...F }"));

    [Fact]
    public async Task MergedField_IsResolvedOnce()
    {
        var calls = 0;
        var schema = Run.Schema(Run.Field("pair", Pair, _ => ++calls));

        await Run.Json(schema, "{ pair { x } ...F } fragment F on Query { pair { y } }");

        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task Chain_OfThousandFragments_DoesNotExhaustTheStack()
    {
        var fragments = string.Concat(Enumerable.Range(0, 1500).Select(static i => $"fragment F{i} on Query {{ ...F{i + 1} }} "));

        Assert.Equal("""{"data":{"a":1}}""", await Run.Json(Schema, "{ ...F0 } " + fragments + "fragment F1500 on Query { a }"));
    }

    [Fact]
    public async Task Nesting_OfThousandLevels_DoesNotExhaustTheStack()
    {
        ObjectType? self = null;
        self = new ObjectType("Self", () => [Run.Field("self", self!, static _ => 0), Run.Field("n", BuiltInScalars.Int, static _ => 7)]);
        var schema = Run.Schema(Run.Field("self", self, static _ => 0));
        var query = "{ ...F0 } fragment F0 on Query { self { ...F1 } } "
            + string.Concat(Enumerable.Range(1, 1500).Select(static i => $"fragment F{i} on Self {{ self {{ ...F{i + 1} }} }} "))
            + "fragment F1501 on Self { n }";

        var json = (await Run.Async(schema, query)).ToJson();

        Assert.Contains("{\"n\":7}", json, StringComparison.Ordinal);
    }
}
