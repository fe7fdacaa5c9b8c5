using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Subscriptions;

/// <summary>The answer to a request for a subscription: a stream of responses, or the reason why there is none.</summary>
public sealed class SubscriptionResult
{
    private SubscriptionResult(ExecutionResult? refusal, IAsyncEnumerable<ExecutionResult>? responses)
    {
        Refusal = refusal;
        Responses = responses;
    }

    /// <summary>What was wrong with the request, or with the beginning of its source stream; null when the stream began.</summary>
    public ExecutionResult? Refusal { get; }

    /// <summary>One response for each event, in their order; null when there is a <see cref="Refusal"/>. It must be enumerated once; disposing of the enumerator ends the source stream.</summary>
    /// <remarks>
    /// Nothing is read ahead: the next event is taken from the source when the next response is asked for. A source stream that fails gives one last response,
    /// which was not executed (<see cref="ExecutionResult.WasExecuted"/>) and has its error (specification 6.2.3.2).
    /// </remarks>
    public IAsyncEnumerable<ExecutionResult>? Responses { get; }

    /// <summary>The operation it answers; null when none could be chosen.</summary>
    public OperationDefinition? Operation { get; private init; }

    internal static SubscriptionResult OfRefusal(ExecutionResult refusal) => new(refusal, null) { Operation = refusal.Operation };

    internal static SubscriptionResult OfResponses(IAsyncEnumerable<ExecutionResult> responses, OperationDefinition operation) => new(null, responses) { Operation = operation };
}
