using System.Globalization;
using System.Runtime.CompilerServices;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Http.Streaming;

/// <summary>Answers any operation as a stream of responses: one for a query or a mutation, one for each event of a subscription.</summary>
/// <param name="engine">What answers.</param>
/// <param name="scopes">Makes the services of an operation and of each event.</param>
/// <param name="seats">How many subscriptions may be open.</param>
/// <param name="log">Takes a line for each answer.</param>
internal sealed class ResponseStreams(GraphQLEngine engine, IServiceScopeFactory scopes, SubscriberSeats seats, RequestLog log)
{
    /// <summary>The code of a subscription beyond the limit.</summary>
    public const string TooManySubscribers = "TOO_MANY_SUBSCRIBERS";

    /// <summary>The responses. One that was not executed is the last.</summary>
    public async IAsyncEnumerable<ExecutionResult> AnswerAsync(GraphQLRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (engine.KindOf(request) is not OperationType.Subscription)
        {
            yield return await log.ExecuteAsync(engine, request, scope.ServiceProvider, cancellation).ConfigureAwait(false);
            yield break;
        }

        if (!seats.TryTake(out var seat))
        {
            yield return Full();
            yield break;
        }

        using (seat)
        {
            var subscription = await engine.SubscribeAsync(request, scope.ServiceProvider, () => new EventScope(scopes.CreateAsyncScope()), cancellation).ConfigureAwait(false);
            if (subscription.Refusal is { } refusal)
            {
                Log(refusal);
                yield return refusal;
                yield break;
            }

            await foreach (var response in subscription.Responses!.ConfigureAwait(false))
            {
                Log(response);
                yield return response;
            }
        }
    }

    private void Log(ExecutionResult result)
    {
        if (log.IsOn)
        {
            log.Write(result, null);
        }
    }

    private ExecutionResult Full() => ExecutionResult.OfRequestErrors([
        new GraphQLError(string.Create(CultureInfo.InvariantCulture, $"{seats.Limit} subscriptions are open, and no more are allowed; end one, try again later, or have the server's setting MaxSubscribers raised."))
        {
            Code = TooManySubscribers,
        },
    ]);
}
