using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Sections 6.1 and 6.2: choosing the operation, queries, and mutations in series.</summary>
public sealed class OperationTests
{
    private static readonly Schema ReadOnly = Run.Schema(Run.Field("a", BuiltInScalars.Int, static _ => 1), Run.Field("b", BuiltInScalars.Int, static _ => 2));

    [Theory]
    [InlineData("{ a }", null, """{"data":{"a":1}}""")]
    [InlineData("query A { a } query B { b }", "B", """{"data":{"b":2}}""")]
    [InlineData("query A { a }", "", """{"data":{"a":1}}""")]
    public async Task Operation_IsChosenByName(string query, string? name, string expected) =>
        Assert.Equal(expected, await Run.Json(ReadOnly, query, operation: name));

    [Theory]
    [InlineData("query A { a } query B { b }", null, "The document has 2 operations; name the one to execute: A, B.")]
    [InlineData("query A { a } query B { b }", "C", "The document has no operation named 'C'; it has A, B.")]
    [InlineData("{ a }", "C", "The document has no operation named 'C'; it has one without a name.")]
    [InlineData("fragment F on Query { a }", null, "The document has no operation to execute; add a query or a mutation.")]
    [InlineData("mutation { a }", null, "The schema offers no mutations; use a query.")]
    [InlineData("subscription { a }", null, "The schema offers no subscriptions; use a query.")]
    public async Task Operation_NotToBeFound_IsARequestError(string query, string? name, string message)
    {
        var result = await Run.Async(ReadOnly, query, operation: name);

        Assert.False(result.WasExecuted);
        Assert.Equal(message, Assert.Single(result.Errors).Message);
        Assert.Equal(ExecutionErrorCodes.OperationNotFound, result.Errors[0].Code);
    }

    [Fact]
    public async Task Mutations_RunOneAfterTheOther_WithEverythingBelow()
    {
        var log = new List<string>();
        var schema = Counter(log);

        var json = await Run.Json(schema, "mutation { first: add(n: 1) { value } second: add(n: 10) { value } third: add(n: 100) { value } }");

        Assert.Equal("""{"data":{"first":{"value":1},"second":{"value":11},"third":{"value":111}}}""", json);
        Assert.Equal(["add 1", "read", "add 10", "read", "add 100", "read"], log);
    }

    [Fact]
    public async Task Mutations_AfterOneThatNullsTheAnswer_AreNotRun()
    {
        var log = new List<string>();
        var schema = Counter(log);

        var json = await Run.Json(schema, "mutation { add(n: 1) { value } must a: add(n: 10) { value } }");

        Assert.EndsWith("\"data\":null}", json, StringComparison.Ordinal);
        Assert.Equal(["add 1", "read"], log);
    }

    [Fact]
    public async Task Mutations_AfterOneThatFails_AreRun()
    {
        var log = new List<string>();

        var json = await Run.Json(Counter(log), "mutation { bad: add(n: -1) { value } good: add(n: 2) { value } }");

        Assert.EndsWith("""{"bad":null,"good":{"value":2}}}""", json, StringComparison.Ordinal);
    }

    private static Schema Counter(List<string> log)
    {
        var sum = 0;
        var state = new ObjectType("State", new FieldDefinition("value", BuiltInScalars.Int)
        {
            Resolver = async _ =>
            {
                await Task.Yield();
                log.Add("read");
                return sum;
            },
        });
        var add = new FieldDefinition("add", state, new ArgumentDefinition("n", BuiltInScalars.Int.NonNull()))
        {
            Resolver = async context =>
            {
                await Task.Yield();
                var n = context.Arguments.Get<int>("n");
                if (n < 0)
                    throw new FieldException("n must not be negative.");
                log.Add($"add {n}");
                sum += n;
                return sum;
            },
        };
        return new Schema(new SchemaParts
        {
            Query = new ObjectType("Query", Run.Field("a", BuiltInScalars.Int, static _ => 1)),
            Mutation = new ObjectType("Mutation", add, Run.Field("must", BuiltInScalars.Int.NonNull(), static _ => null)),
        });
    }
}
