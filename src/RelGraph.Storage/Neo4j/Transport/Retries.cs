using Polly;
using Polly.Retry;

namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>Sends a statement again after a passing failure, with growing pauses, as long as nothing can be done twice by it.</summary>
internal sealed class Retries
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly ResiliencePropertyKey<CypherStatement> StatementKey = new("statement");
    private static readonly ResiliencePropertyKey<long> StartKey = new("start");

    private readonly ResiliencePipeline<Attempt> _pipeline;
    private readonly TimeSpan _limit;
    private readonly TimeProvider _time;

    /// <summary>Repeats for so long at most, by this clock; the last pause may end up to 2 s later.</summary>
    public Retries(TimeSpan limit, TimeProvider time)
    {
        (_limit, _time) = (limit, time);
        _pipeline = new ResiliencePipelineBuilder<Attempt> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<Attempt>
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = FirstPause,
                MaxDelay = LongestPause,
                ShouldHandle = arguments => ValueTask.FromResult(IsWorthwhile(arguments.Outcome, arguments.Context)),
            })
            .Build();
    }

    /// <summary>Sends until it succeeds, fails for good, or the time is over.</summary>
    public async Task<Attempt> RunAsync(CypherStatement statement, Func<CypherStatement, CancellationToken, Task<Attempt>> send, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellation);
        try
        {
            context.Properties.Set(StatementKey, statement);
            context.Properties.Set(StartKey, _time.GetTimestamp());
            return await _pipeline.ExecuteAsync(
                static async (context, state) => await state.send(state.statement, context.CancellationToken).ConfigureAwait(false),
                context,
                (statement, send)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private bool IsWorthwhile(Outcome<Attempt> outcome, ResilienceContext context) =>
        outcome.Exception is null
        && outcome.Result.Failure is { IsTransient: true } failure
        && context.Properties.TryGetValue(StatementKey, out var statement)
        && (failure.DidNothing || statement.IsIdempotent || statement.Access == CypherAccess.Read)
        && context.Properties.TryGetValue(StartKey, out var start)
        && _time.GetElapsedTime(start) < _limit;
}
