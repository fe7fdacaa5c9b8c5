#pragma warning disable CA1822 // root classes have instance members, as those of a host do
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>What takes too long, or is wanted no more, ends with everything it began.</summary>
public sealed class TimeoutTests : IDisposable
{
    private readonly ManualClock _clock = new();
    private readonly GraphQLEngine _engine;
    private readonly Waiting _waiting = new();

    public TimeoutTests() => _engine = new GraphQLEngine(
        new SchemaBuilder().AddQuery<Waits>().AddMutation<Changes>().AddSubscription<Events>().Build(),
        new GraphQLEngineOptions { Timeout = TimeSpan.FromSeconds(1.5), Clock = _clock });

    public void Dispose() => _waiting.Dispose();

    [Fact]
    public async Task Query_ThatTakesTooLong_EndsWithAnErrorAndItsResolverIsCancelled()
    {
        var answering = ExecuteAsync("query Slow { a: waits b: waits }");
        await _waiting.BegunAsync(2);
        _clock.RingAll();

        var result = await answering;

        Assert.Equal(2, _waiting.Cancelled);
        Assert.Equal(
            """{"errors":[{"message":"Operation Slow took longer than 1.5 s, the time-out of this server, and was ended; ask for less at once, or have the server's time-out raised.","locations":[{"line":1,"column":1}],"extensions":{"code":"EXECUTION_TIMEOUT"}}],"data":null}""",
            result.ToJson());
    }

    [Fact]
    public async Task Mutation_ThatTakesTooLong_SaysWhatMayBeRecorded()
    {
        var answering = ExecuteAsync("mutation { change waits }");
        await _waiting.BegunAsync(1);
        _clock.RingAll();

        Assert.Contains("read before you repeat it", (await answering).Errors[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_WhoseClientIsGone_IsCancelledAndNotAnswered()
    {
        using var gone = new CancellationTokenSource();
        var answering = ExecuteAsync("{ waits }", gone.Token);
        await _waiting.BegunAsync(1);
        await gone.CancelAsync();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answering);

        Assert.Equal(gone.Token, thrown.CancellationToken);
        Assert.Equal(1, _waiting.Cancelled);
    }

    [Fact]
    public async Task Resolver_ThatIsCancelledForItsOwnReasons_IsAnErrorOfItsField()
    {
        var result = await ExecuteAsync("{ quits }");

        Assert.Equal(["quits"], Assert.Single(result.Errors).Path!);
    }

    [Fact]
    public async Task Executions_OneAfterTheOther_EachHaveTheWholeTime()
    {
        for (var i = 0; i < 200; i++)
            Assert.Empty((await ExecuteAsync("{ quick }")).Errors);
        var answering = ExecuteAsync("{ waits }");
        await _waiting.BegunAsync(1);
        _clock.RingAll();

        Assert.Equal("EXECUTION_TIMEOUT", (await answering).Errors[0].Code);
        Assert.Empty((await ExecuteAsync("{ quick }")).Errors);
    }

    [Fact]
    public async Task Subscription_OneEventThatTakesTooLong_FailsAloneAndTheStreamGoesOn()
    {
        var result = await _engine.SubscribeAsync(new GraphQLRequest("subscription { numbers { value } }"), new Services(_waiting), null, default);
        await using var responses = result.Responses!.GetAsyncEnumerator();
        Assert.True(await responses.MoveNextAsync());
        Assert.Empty(responses.Current.Errors);
        var second = responses.MoveNextAsync().AsTask();
        await _waiting.BegunAsync(1);
        _clock.RingAll();

        Assert.True(await second);
        Assert.Equal(("EXECUTION_TIMEOUT", true), (responses.Current.Errors[0].Code, responses.Current.WasExecuted));
        Assert.True(await responses.MoveNextAsync());
        Assert.Equal("""{"data":{"numbers":{"value":3}}}""", responses.Current.ToJson());
        Assert.False(await responses.MoveNextAsync());
    }

    [Fact]
    public void Options_TimeoutOutOfRange_IsRefused() => Assert.Contains(
        "Timeout must be above 0 and at most 24 days, or infinite, but was 00:00:00.",
        Assert.Throws<ArgumentException>(() => new GraphQLEngineOptions { Timeout = TimeSpan.Zero }.Validate()).Message, StringComparison.Ordinal);

    private async Task<ExecutionResult> ExecuteAsync(string query, CancellationToken cancellation = default) =>
        await _engine.ExecuteAsync(new GraphQLRequest(query), new Services(_waiting), cancellation);

    internal sealed class Waiting : IDisposable
    {
        private readonly SemaphoreSlim _begun = new(0);
        private int _cancelled;

        public int Cancelled => Volatile.Read(ref _cancelled);

        public void Dispose() => _begun.Dispose();

        public async Task BegunAsync(int times)
        {
            for (var i = 0; i < times; i++)
                Assert.True(await _begun.WaitAsync(TimeSpan.FromSeconds(20)));
        }

        public async Task<int> WaitAsync(CancellationToken cancellation)
        {
            _begun.Release();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref _cancelled);
                throw;
            }

            return 0;
        }
    }

    internal sealed class Waits(Waiting waiting)
    {
        public int Quick => 1;

        [GraphQLField]
        public Task<int> WaitsAsync(CancellationToken cancellation) => waiting.WaitAsync(cancellation);

        [GraphQLField]
        public int Quits() => throw new OperationCanceledException("for my own reasons");
    }

    internal sealed class Changes(Waiting waiting)
    {
        public int Change => 1;

        [GraphQLField]
        public Task<int> WaitsAsync(CancellationToken cancellation) => waiting.WaitAsync(cancellation);
    }

    internal sealed class Events(Waiting waiting)
    {
        public async IAsyncEnumerable<Number> NumbersAsync([EnumeratorCancellation] CancellationToken cancellation = default)
        {
            for (var i = 1; i <= 3; i++)
            {
                await Task.Yield();
                yield return new Number(i, waiting);
            }
        }
    }

    internal sealed class Number(int value, Waiting waiting)
    {
        [GraphQLField]
        public async Task<int> ValueAsync(CancellationToken cancellation) => value == 2 ? await waiting.WaitAsync(cancellation) : value;
    }
}
