using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <content>Subscriptions.</content>
public sealed partial class GraphQLEngine
{
    /// <summary>Begins a subscription.</summary>
    /// <param name="request">The request.</param>
    /// <param name="services">The services of the host, for as long as the subscription lasts.</param>
    /// <param name="eventScopes">Makes the services of one event; when null, every event uses <paramref name="services"/>.</param>
    /// <param name="cancellationToken">Signalled when nobody waits for responses any more; it ends the subscription.</param>
    /// <returns>The responses, or why there are none. Whatever is wrong with the request is told in it; nothing is thrown for it.</returns>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public ValueTask<SubscriptionResult> SubscribeAsync(GraphQLRequest request, IServiceProvider services, Func<IEventScope>? eventScopes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(services);
        cancellationToken.ThrowIfCancellationRequested();
        return Instruments.AreRequestsObserved ? ObserveAsync(request, services, eventScopes, cancellationToken) : BeginAsync(request, services, eventScopes, cancellationToken);
    }

    private async ValueTask<SubscriptionResult> ObserveAsync(GraphQLRequest request, IServiceProvider services, Func<IEventScope>? eventScopes, CancellationToken cancellationToken)
    {
        var observed = ObservedRequest.Request();
        try
        {
            var result = await BeginAsync(request, services, eventScopes, cancellationToken).ConfigureAwait(false);
            if (result.Refusal is { } refusal)
                observed.End(refusal);
            else
                observed.Begun(result.Operation);
            return result;
        }
        catch (Exception exception)
        {
            observed.Abandon(exception);
            throw;
        }
    }

    private ValueTask<SubscriptionResult> BeginAsync(GraphQLRequest request, IServiceProvider services, Func<IEventScope>? eventScopes, CancellationToken cancellationToken)
    {
        var (document, errors) = Prepare(request);
        return document is null
            ? new(SubscriptionResult.OfRefusal(ExecutionResult.OfRequestErrors(errors)))
            : _executor.SubscribeAsync(document, request.OperationName, request.Variables, services, eventScopes, cancellationToken);
    }
}
