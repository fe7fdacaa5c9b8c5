#pragma warning disable CA1822 // root classes have instance members, as those of a host do
using System.Runtime.CompilerServices;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Section 6.2.3: source stream, mapping of events, cancellation, errors and completion.</summary>
public sealed class SubscriptionTests
{
    private static readonly GraphQLEngine Engine = new(new SchemaBuilder().AddQuery<Questions>().AddSubscription<Streams>().Build());

    [Fact]
    public async Task Subscribe_ASource_MapsEachEventInOrderAndCompletes() => Assert.Equal(
        ["""{"data":{"n":{"value":1,"half":0.5}}}""", """{"data":{"n":{"value":2,"half":1}}}"""],
        await AnswersAsync("subscription ($to: Int!) { n: numbers(to: $to) { ...f } } fragment f on Number { value half }", """{"to":2}"""));

    [Fact]
    public async Task Subscribe_AStreamOfValues_BoxesThem() => Assert.Equal(["""{"data":{"later":1}}""", """{"data":{"later":2}}"""], await AnswersAsync("subscription { later }"));

    [Fact]
    public async Task Subscribe_AFieldThatFailsForOneEvent_AnswersTheOthers() => Assert.Equal(
        ["""{"data":{"numbers":{"value":1,"odd":1}}}""", """{"errors":[{"message":"2 is even.","locations":[{"line":1,"column":40}],"path":["numbers","odd"]}],"data":{"numbers":{"value":2,"odd":null}}}""", """{"data":{"numbers":{"value":3,"odd":3}}}"""],
        await AnswersAsync("subscription { numbers(to: 3) { value  odd } }"));

    [Fact]
    public async Task Subscribe_ASourceThatFails_EndsWithItsError() => Assert.Equal(
        ["""{"data":{"broken":1}}""", """{"errors":[{"message":"The well is dry.","locations":[{"line":1,"column":1}]}]}"""],
        await AnswersAsync("subscription { broken }"));

    [Theory]
    [InlineData("subscription { refused }", null, "No entry.")]
    [InlineData("subscription { secret }", null, "The server failed to answer this; the cause is in its log.")]
    [InlineData("subscription ($to: Int!) { numbers(to: $to) { value } }", """{"to":"x"}""", "Variable \"$to\" has an invalid value")]
    [InlineData("subscription { numbers(to: 1) { value } later }", null, "must select only one root field")]
    [InlineData("{ one }", null, "A query has one answer and cannot be subscribed to; execute it.")]
    [InlineData("subscription A { later } subscription B { later }", null, "name the one to execute")]
    [InlineData("subscription {", null, "Syntax")]
    public async Task Subscribe_ARequestThatCannotBegin_IsRefusedWithoutData(string query, string? variables, string message)
    {
        var result = await SubscribeAsync(query, variables);

        Assert.Null(result.Responses);
        Assert.False(result.Refusal!.WasExecuted);
        Assert.Contains(message, result.Refusal.Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_ASubscription_SaysHowToAsk() => Assert.Contains(
        "over server-sent events or a WebSocket", (await Engine.ExecuteAsync(new GraphQLRequest("subscription { later }"), new Services(), default)).Errors[0].Message, StringComparison.Ordinal);

    [Fact]
    public async Task Subscribe_NobodyAsksForMore_ReadsNothingAhead()
    {
        var log = new List<string>();
        var result = await SubscribeAsync("subscription { logged }", null, log);

        await using (var responses = result.Responses!.GetAsyncEnumerator())
        {
            Assert.Empty(log);
            await responses.MoveNextAsync();
            await responses.MoveNextAsync();
            Assert.Equal(["1", "2"], log);
        }

        Assert.Equal(["1", "2", "end"], log);
    }

    [Fact]
    public async Task Subscribe_Cancelled_EndsTheSource()
    {
        var log = new List<string>();
        using var cancellation = new CancellationTokenSource();
        var result = await SubscribeAsync("subscription { silent }", null, log, cancellation.Token);
        await using (var responses = result.Responses!.GetAsyncEnumerator())
        {
            var next = responses.MoveNextAsync().AsTask();
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        }

        Assert.Equal(["end"], log);
    }

    [Fact]
    public async Task Subscribe_EveryEvent_HasServicesOfItsOwn()
    {
        var scopes = new List<Scope>();
        var result = await Engine.SubscribeAsync(
            new GraphQLRequest("subscription { numbers(to: 3) { value } }"), new Services(new List<string>()),
            () =>
            {
                scopes.Add(new Scope());
                return scopes[^1];
            },
            default);
        await foreach (var response in result.Responses!)
        {
            Assert.True(response.HasData);
        }

        Assert.Equal([true, true, true], scopes.Select(scope => scope.IsDisposed));
    }

    [Fact]
    public void Build_WhatIsNoStream_NamesTheMember()
    {
        var thrown = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddQuery<Questions>().AddSubscription<NoStreams>().Build());

        Assert.Contains("NoStreams.Once returns Int32; a subscription must return IAsyncEnumerable<T>", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("NoStreams.Ready is a property of a class of subscriptions", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AStream_HasTheTypeOfItsEvents()
    {
        var printed = SchemaPrinter.Print(Engine.Schema);

        Assert.Contains("numbers(to: Int!): Number!", printed, StringComparison.Ordinal);
        Assert.Contains("later: Int!", printed, StringComparison.Ordinal);
        Assert.Contains("maybe: [String]\n", printed, StringComparison.Ordinal);
    }

    private static async Task<List<string>> AnswersAsync(string query, string? variables = null)
    {
        var result = await SubscribeAsync(query, variables);
        Assert.Null(result.Refusal?.ToJson());
        var answers = new List<string>();
        await foreach (var response in result.Responses!)
        {
            answers.Add(response.ToJson());
        }

        return answers;
    }

    private static async Task<SubscriptionResult> SubscribeAsync(string query, string? variables, List<string>? log = null, CancellationToken cancellation = default)
    {
        var json = variables is null ? (JsonElement?)null : JsonDocument.Parse(variables).RootElement;
        return await Engine.SubscribeAsync(new GraphQLRequest(query, null, json), new Services(log ?? []), null, cancellation);
    }

    public sealed class Questions
    {
        public int One => 1;
    }

    public sealed class NoStreams
    {
        public bool Ready => true;

        public int Once() => 1;
    }

    public sealed record Number(int Value)
    {
        public double Half => Value / 2d;

        [GraphQLField]
        public int? Odd() => Value % 2 == 1 ? Value : throw new Runtime.Execution.FieldException($"{Value} is even.");
    }

    public sealed class Streams(List<string> log)
    {
        public async IAsyncEnumerable<Number> Numbers(int to)
        {
            for (var value = 1; value <= to; value++)
            {
                await Task.Yield();
                yield return new Number(value);
            }
        }

        public async Task<IAsyncEnumerable<int>> LaterAsync()
        {
            await Task.Yield();
            return new[] { 1, 2 }.ToAsyncEnumerable();
        }

        public IAsyncEnumerable<IReadOnlyList<string?>?> Maybe() => AsyncEnumerable.Empty<IReadOnlyList<string?>?>();

        public async IAsyncEnumerable<int> Broken()
        {
            await Task.Yield();
            yield return 1;
            throw new Runtime.Execution.FieldException("The well is dry.");
        }

        public IAsyncEnumerable<int> Refused() => throw new Runtime.Execution.FieldException("No entry.");

        public IAsyncEnumerable<int> Secret() => throw new InvalidOperationException("password");

        public async IAsyncEnumerable<int> Logged()
        {
            try
            {
                for (var value = 1; value <= 9; value++)
                {
                    await Task.Yield();
                    log.Add($"{value}");
                    yield return value;
                }
            }
            finally
            {
                log.Add("end");
            }
        }

        public async IAsyncEnumerable<int> Silent([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                yield return 1;
            }
            finally
            {
                log.Add("end");
            }
        }
    }

    private sealed class Scope : IEventScope
    {
        public bool IsDisposed { get; private set; }

        public IServiceProvider Services { get; } = new Services(new List<string>());

        public ValueTask DisposeAsync()
        {
            IsDisposed = true;
            return ValueTask.CompletedTask;
        }
    }
}
