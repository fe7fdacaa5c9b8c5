using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Section 7.1.6, errors, and what clients learn of exceptions.</summary>
public sealed class ErrorTests
{
    [Fact]
    public async Task Exception_Unexpected_IsMasked()
    {
        var schema = Run.Schema(Run.Field("a", BuiltInScalars.Int, static _ => throw new InvalidOperationException("secret path")));

        Assert.Equal(
            """{"errors":[{"message":"The server failed to answer this; the cause is in its log.","locations":[{"line":2,"column":3}],"path":["k"],"extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"k":null}}""",
            await Run.Json(schema, "{\n  k: a\n}"));
    }

    [Fact]
    public async Task Exception_TheHostKnows_IsPresentedWithCodeAndExtensions()
    {
        var schema = Run.Schema(Run.Field("a", BuiltInScalars.Int, static _ => throw new InvalidOperationException("secret")));
        var presenter = new Presenter(static exception => exception is InvalidOperationException
            ? new PresentedError("Account 甲 is not known.", "NOT_FOUND", new Dictionary<string, object?> { ["key"] = "甲", ["tried"] = new[] { 1, 2 } })
            : null);

        Assert.Equal(
            """{"errors":[{"message":"Account 甲 is not known.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"NOT_FOUND","key":"甲","tried":[1,2]}}],"data":{"a":null}}""",
            await Run.Json(schema, "{ a }", presenter: presenter));
    }

    [Fact]
    public async Task Error_OfMergedField_NamesAllItsPlaces()
    {
        var schema = Run.Schema(Run.Field("a", BuiltInScalars.Int, static _ => throw new FieldException("no")));

        var result = await Run.Async(schema, "{ a ... { a } }");

        Assert.Equal([3, 11], Assert.Single(result.Errors).Locations.Select(static location => location.Column));
    }

    [Fact]
    public async Task ArgumentError_UnderAList_IsReportedForEachParent()
    {
        var item = new ObjectType("Item", Run.Field("a", BuiltInScalars.Int, static _ => 1, new ArgumentDefinition("x", BuiltInScalars.Int.NonNull())));
        var schema = Run.Schema(Run.Field("items", item.List(), static _ => new[] { 1, 2 }));

        var result = await Run.Async(schema, "query($v: Int) { items { a(x: $v) } }");

        Assert.Equal([["items", 0, "a"], ["items", 1, "a"]], result.Errors.Select(static error => error.Path!));
        Assert.Equal("Argument \"x\" of the type Int! is required but was not given.", result.Errors[0].Message);
    }

    [Fact]
    public async Task Cancellation_DuringAResolver_EndsTheRequest()
    {
        using var source = new CancellationTokenSource();
        var schema = Run.Schema(new FieldDefinition("a", BuiltInScalars.Int)
        {
            Resolver = async context =>
            {
                await source.CancelAsync();
                context.Invocation.Request.CancellationToken.ThrowIfCancellationRequested();
                return 1;
            },
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Run.Async(schema, "{ a }", cancellation: source.Token));
    }

    [Fact]
    public async Task Cancellation_WaitsForResolversThatHaveBegun()
    {
        using var source = new CancellationTokenSource();
        var release = new TaskCompletionSource();
        var schema = Run.Schema(
            new FieldDefinition("slow", BuiltInScalars.Int)
            {
                Resolver = async _ =>
                {
                    await release.Task;
                    return 1;
                },
            },
            Run.Field("stop", BuiltInScalars.Int, _ =>
            {
                source.Cancel();
                throw new OperationCanceledException(source.Token);
            }));

        var running = Run.Async(schema, "{ slow stop }", cancellation: source.Token);
        Assert.False(running.IsCompleted);
        release.SetResult();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task OperationCanceledException_WithoutCancellation_IsAFieldError()
    {
        var schema = Run.Schema(Run.Field("a", BuiltInScalars.Int, static _ => throw new OperationCanceledException()));

        Assert.Equal(ExecutionErrorCodes.Internal, Assert.Single((await Run.Async(schema, "{ a }")).Errors).Code);
    }
}
