using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Runtime.Diagnostics;

namespace RelGraph.GraphQL.Runtime.Execution.Subscriptions;

/// <summary>Maps the events of a source stream to responses (specification 6.2.3.2, <c>MapSourceToResponseEvent</c>).</summary>
/// <param name="source">The source stream, not begun yet.</param>
/// <param name="respond">Executes the operation for one event.</param>
/// <param name="fail">What clients learn of a source stream that failed.</param>
/// <param name="cancellationToken">Signalled when nobody waits for responses any more.</param>
internal sealed class SubscribedOperation(
    IAsyncEnumerable<object?> source, Func<object?, CancellationToken, ValueTask<ExecutionResult>> respond, Func<Exception, ExecutionResult> fail, CancellationToken cancellationToken)
{
    public async IAsyncEnumerable<ExecutionResult> RespondAsync([EnumeratorCancellation] CancellationToken enumeration = default)
    {
        using var open = new OpenSubscription();
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, enumeration);
        await using var events = source.GetAsyncEnumerator(either.Token);
        while (true)
        {
            var (response, isLast) = await NextAsync(events, enumeration, either.Token).ConfigureAwait(false);
            if (response is not null)
                yield return response;
            if (isLast)
                yield break;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a source stream throws ends it with an error for the client.")]
    private async ValueTask<(ExecutionResult? Response, bool IsLast)> NextAsync(
        IAsyncEnumerator<object?> events, CancellationToken enumeration, CancellationToken either)
    {
        try
        {
            either.ThrowIfCancellationRequested();
            if (!await events.MoveNextAsync().ConfigureAwait(false))
                return (null, true);
        }
        catch (Exception exception)
        {
            // The source may hear of the cancellation before the linked token does.
            cancellationToken.ThrowIfCancellationRequested();
            enumeration.ThrowIfCancellationRequested();
            return (fail(exception), true);
        }

        return (Instruments.AreRequestsObserved ? await ObserveAsync(events.Current, either).ConfigureAwait(false) : await respond(events.Current, either).ConfigureAwait(false), false);
    }

    private async ValueTask<ExecutionResult> ObserveAsync(object? happened, CancellationToken cancellation)
    {
        var observed = ObservedRequest.Event();
        try
        {
            var result = await respond(happened, cancellation).ConfigureAwait(false);
            observed.End(result);
            return result;
        }
        catch (Exception exception)
        {
            observed.Abandon(exception);
            throw;
        }
    }

    private sealed class OpenSubscription : IDisposable
    {
        public OpenSubscription() => Instruments.SubscriptionBegan();

        public void Dispose() => Instruments.SubscriptionEnded();
    }
}
