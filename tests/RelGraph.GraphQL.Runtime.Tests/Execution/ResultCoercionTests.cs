using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Sections 3.5 to 3.11, "Result Coercion", and 6.4.3, completion of values.</summary>
public sealed class ResultCoercionTests
{
    private static readonly EnumType Stance = new("Stance", new EnumValueDefinition("MENTOR", 2), new EnumValueDefinition("ENEMY", -2));

    public static TheoryData<string, object, string> Good => new()
    {
        { "Int", 5, "5" },
        { "Int", 5L, "5" },
        { "Int", 5.0, "5" },
        { "Int", true, "1" },
        { "Float", 0.1f, "0.1" },
        { "Float", 2, "2" },
        { "Float", 1.25m, "1.25" },
        { "String", "张伟 \"x\"", "\"张伟 \\\"x\\\"\"" },
        { "String", 5, "\"5\"" },
        { "Boolean", false, "false" },
        { "ID", 12L, "\"12\"" },
        { "ID", "a", "\"a\"" },
        { "Stance", 2, "\"MENTOR\"" },
        { "Stance", "ENEMY", "\"ENEMY\"" },
    };

    public static TheoryData<string, object, string> Bad => new()
    {
        { "Int", 2147483648L, "Int cannot represent 2147483648; it must be a whole number from -2147483648 to 2147483647." },
        { "Int", 1.5, "Int cannot represent 1.5; it must be a whole number from -2147483648 to 2147483647." },
        { "Int", "5", "Int cannot represent a value of the type String." },
        { "Float", double.NaN, "Float cannot represent NaN; it must be a finite number." },
        { "Float", double.PositiveInfinity, "Float cannot represent Infinity; it must be a finite number." },
        { "Boolean", "true", "Boolean cannot represent a value of the type String." },
        { "ID", 1.5, "ID cannot represent a value of the type Double." },
        { "Stance", 1, "Stance has no value for what Query.x returned." },
        { "[Int]", "abc", "Query.x is a list, but its resolver returned something else." },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public async Task Leaf_OfRightType_IsSerialised(string type, object value, string expected) =>
        Assert.Equal($"{{\"data\":{{\"x\":{expected}}}}}", await Run.Json(Run.Schema(Run.Field("x", Type(type), _ => value)), "{ x }"));

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Leaf_OfWrongType_IsAFieldError(string type, object value, string message)
    {
        var result = await Run.Async(Run.Schema(Run.Field("x", Type(type), _ => value)), "{ x }");

        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ExecutionErrorCodes.BrokenPromise, error.Code);
    }

    [Fact]
    public async Task List_OfLists_KeepsShapeAndNulls()
    {
        var schema = Run.Schema(Run.Field("x", BuiltInScalars.Int.List().List(), static _ => new[] { new int?[] { 1, null }, null, [] }));

        Assert.Equal("""{"data":{"x":[[1,null],null,[]]}}""", await Run.Json(schema, "{ x }"));
    }

    [Fact]
    public async Task List_FromLazySequence_IsReadOnce()
    {
        var reads = 0;
        var schema = Run.Schema(Run.Field("x", BuiltInScalars.Int.List(), _ => Enumerable.Range(0, 3).Select(number => { reads++; return number; })));

        Assert.Equal("""{"data":{"x":[0,1,2]}}""", await Run.Json(schema, "{ x }"));
        Assert.Equal(3, reads);
    }

    private static GraphQLType Type(string name) => name switch
    {
        "[Int]" => BuiltInScalars.Int.List(),
        "Stance" => Stance,
        _ => BuiltInScalars.All.Single(scalar => scalar.Name == name),
    };
}
