using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Execution.Subscriptions;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <content>Subscriptions (specification 6.2.3).</content>
public sealed partial class Executor
{
    /// <summary>Begins the subscription of a document. What it may cost is bounded for each event alone.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operationName">The operation to subscribe to; may be null when the document has only one.</param>
    /// <param name="variables">The variables as a JSON object; null when there are none.</param>
    /// <param name="services">The services of the host, for as long as the subscription lasts.</param>
    /// <param name="eventScopes">Makes the services of one event; when null, every event uses <paramref name="services"/>.</param>
    /// <param name="cancellationToken">Signalled when nobody waits for responses any more; it ends the subscription.</param>
    /// <returns>The responses, or why there are none.</returns>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public async ValueTask<SubscriptionResult> SubscribeAsync(
        Document document, string? operationName, JsonElement? variables, IServiceProvider services, Func<IEventScope>? eventScopes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(services);
        return await SubscribeAsync(new PreparedDocument(document), operationName, variables, services, eventScopes, cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<SubscriptionResult> SubscribeAsync(
        PreparedDocument document, string? operationName, JsonElement? variables, IServiceProvider services, Func<IEventScope>? eventScopes, CancellationToken cancellationToken)
    {
        var errors = new List<GraphQLError>();
        if (OperationSelection.Select(_schema, document, operationName, errors, OperationUse.Subscribe) is not { } operation)
            return SubscriptionResult.OfRefusal(ExecutionResult.OfRequestErrors(errors));
        if (Coerce(operation, variables, errors) is not { } values)
            return Refuse(errors, operation, null);
        var plan = document.PlanFor(_schema, operation, values);
        var budget = new CostBudget(plan.Estimate(values), _maxCost);
        if (budget.Refusal(operation) is { } tooCostly)
            return Refuse([tooCostly], operation, budget);

        var (source, refusal) = await BeginAsync(new OperationRun(new RequestScope(_schema, services, cancellationToken), plan, values)).ConfigureAwait(false);
        if (source is null)
            return SubscriptionResult.OfRefusal(refusal!);
        var stream = new SubscribedOperation(source, RespondAsync, exception => Failed(exception, operation, []), cancellationToken);
        return SubscriptionResult.OfResponses(stream.RespondAsync(CancellationToken.None), operation);

        async ValueTask<ExecutionResult> RespondAsync(object? happened, CancellationToken cancellation)
        {
            var spending = budget.Anew();
            if (eventScopes is null)
                return await RunInTimeAsync(services, plan, values, happened, spending, cancellation).ConfigureAwait(false);
            var scope = eventScopes();
            await using (scope.ConfigureAwait(false))
            {
                return await RunInTimeAsync(scope.Services, plan, values, happened, spending, cancellation).ConfigureAwait(false);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes the error of the request.")]
    private async ValueTask<(IAsyncEnumerable<object?>? Source, ExecutionResult? Refusal)> BeginAsync(OperationRun run)
    {
        var operation = run.Plan.Operation;
        if (run.Plan.Root.Fields is not [{ Definition.EventSource: { } begin } field])
            return (null, ExecutionResult.OfRequestErrors([new GraphQLError("A subscription must select exactly one field that has events.") { Code = ExecutionErrorCodes.OperationNotFound, Locations = [operation.Location] }]));
        try
        {
            return (await begin(new FieldContext(null, run.InvocationOf(field))).ConfigureAwait(false), null);
        }
        catch (Exception exception)
        {
            run.Request.CancellationToken.ThrowIfCancellationRequested();
            return (null, Failed(exception, operation, [field.ResponseKey]));
        }
    }

    private ExecutionResult Failed(Exception exception, OperationDefinition operation, object[] path) =>
        ExecutionResult.OfRequestErrors([_errorFactory.FromException(exception, [operation.Location], path.Length == 0 ? null : path)]).About(operation, null);

    private static SubscriptionResult Refuse(List<GraphQLError> errors, OperationDefinition operation, CostBudget? budget) =>
        SubscriptionResult.OfRefusal(ExecutionResult.OfRequestErrors(errors).About(operation, budget));
}
