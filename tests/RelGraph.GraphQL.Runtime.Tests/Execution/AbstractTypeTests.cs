using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Section 6.4.3, resolving abstract types.</summary>
public sealed class AbstractTypeTests
{
    private static readonly InterfaceType Named = new("Named", new FieldDefinition("name", BuiltInScalars.String))
    {
        ResolveType = static value => value is string ? "Person" : null,
    };

    private static readonly ObjectType Person = new("Person", static () => [Run.Field("name", BuiltInScalars.String, static context => context.Parent)], static () => [Named]);

    private static readonly ObjectType Account = new(
        "Account",
        static () => [Run.Field("name", BuiltInScalars.String, static _ => "account"), Run.Field("size", BuiltInScalars.Int, static context => context.Parent)],
        static () => [Named])
    {
        IsTypeOf = static value => value is int,
    };

    private static readonly UnionType Either = new("Either", Person, Account) { ResolveType = static value => value is string ? "Person" : value is double ? "Nobody" : null };

    private static Schema Returning(GraphQLType type, object value) =>
        new(new SchemaParts { Query = new ObjectType("Query", Run.Field("x", type, _ => value)), Types = [Person, Account] });

    [Fact]
    public async Task Interface_InAList_ResolvesEachItem() => Assert.Equal(
        """{"data":{"x":[{"__typename":"Person","name":"王芳"},{"__typename":"Account","name":"account","size":3},{"__typename":"Person","name":"Bob"}]}}""",
        await Run.Json(Returning(Named.List(), new object[] { "王芳", 3, "Bob" }), "{ x { __typename name ... on Account { size } } }"));

    [Fact]
    public async Task Union_WithFragmentsOnMembersAndInterface_TakesWhatApplies() => Assert.Equal(
        """{"data":{"x":[{"name":"a"},{"size":1,"name":"account"}]}}""",
        await Run.Json(Returning(Either.List(), new object[] { "a", 1 }), "{ x { ... on Account { size } ... on Named { name } } }"));

    [Theory]
    [InlineData(2.5, "Either was resolved to Nobody, but must be one of Person, Account.")]
    [InlineData(true, "Either was resolved to no type, but must be one of Person, Account.")]
    public async Task Value_OfNoPossibleType_IsAFieldError(object value, string message)
    {
        var result = await Run.Async(Returning(Either, value), "{ x { __typename } }");

        Assert.Equal(message, Assert.Single(result.Errors).Message);
        Assert.Equal(ExecutionErrorCodes.BrokenPromise, result.Errors[0].Code);
    }
}
