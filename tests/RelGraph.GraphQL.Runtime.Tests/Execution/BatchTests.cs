using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

public sealed class BatchTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Batch_OverNestedLists_IsCalledOncePerLevel(bool asynchronous)
    {
        var calls = new List<string>();
        var schema = Tree(asynchronous, (parents, _) =>
        {
            calls.Add(string.Join(',', parents));
            return [.. parents.Select(static parent => (object?)((int)parent! * 10))];
        });

        var json = await Run.Json(schema, "{ items { children { big } big } }");

        Assert.Equal("""{"data":{"items":[{"children":[{"big":110},{"big":120}],"big":10},{"children":[{"big":210},{"big":220}],"big":20}]}}""", json);
        Assert.Equal(["1,2", "11,12,21,22"], calls);
    }

    [Fact]
    public async Task Batch_UnderTwoAliases_IsCalledForEachWithItsArguments()
    {
        var calls = new List<int>();
        var schema = Tree(false, (parents, context) =>
        {
            calls.Add(context.Arguments.Get<int>("by"));
            return [.. parents.Select(parent => (object?)((int)parent! * context.Arguments.Get<int>("by")))];
        });

        Assert.Equal("""{"data":{"items":[{"a":2,"b":3},{"a":4,"b":6}]}}""", await Run.Json(schema, "{ items { a: big(by: 2) b: big(by: 3) } }"));
        Assert.Equal([2, 3], calls);
    }

    [Fact]
    public async Task Batch_WithAnExceptionInItsList_FailsThatParentOnly()
    {
        var schema = Tree(true, static (parents, _) => [.. parents.Select(static parent => (int)parent! == 1 ? (object)new FieldException("not this one") : 5)]);

        var result = await Run.Async(schema, "{ items { big } }");

        Assert.Equal(["items", 0, "big"], Assert.Single(result.Errors).Path!);
        Assert.EndsWith("""{"items":[{"big":null},{"big":5}]}}""", result.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Batch_ThatThrows_FailsEveryParent(bool asynchronous)
    {
        var schema = Tree(asynchronous, static (_, _) => throw new FieldException("store is away"));

        var result = await Run.Async(schema, "{ items { big } }");

        Assert.Equal([["items", 0, "big"], ["items", 1, "big"]], result.Errors.Select(static error => error.Path!));
        Assert.All(result.Errors, static error => Assert.Equal("store is away", error.Message));
    }

    [Fact]
    public async Task Batch_WithWrongCount_IsAnInternalErrorThatTheHostSees()
    {
        var presenter = new Presenter(static exception => new PresentedError(exception.Message));

        var result = await Run.Async(Tree(false, static (_, _) => [1]), "{ items { big } }", presenter: presenter);

        Assert.Equal("The batch resolver of big returned 1 values for 2 parents; it must return one per parent.", result.Errors[0].Message);
    }

    private static Schema Tree(bool asynchronous, Func<IReadOnlyList<object?>, BatchFieldContext, IReadOnlyList<object?>> resolve)
    {
        ObjectType? item = null;
        item = new ObjectType("Item", () =>
        [
            Run.Field("children", item!.List(), static context => new[] { ((int)context.Parent! * 10) + 1, ((int)context.Parent * 10) + 2 }),
            new("big", BuiltInScalars.Int, new ArgumentDefinition("by", BuiltInScalars.Int))
            {
                BatchResolver = async context =>
                {
                    if (asynchronous)
                        await Task.Yield();
                    return resolve(context.Parents, context);
                },
            },
        ]);
        return Run.Schema(Run.Field("items", item.List(), static _ => new[] { 1, 2 }));
    }
}
