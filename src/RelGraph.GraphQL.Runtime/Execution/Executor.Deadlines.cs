using System.Diagnostics;
using System.Globalization;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <content>The time an execution may take.</content>
public sealed partial class Executor
{
    /// <summary>Runs an operation, or a subscription for one event, until it is done, has taken too long, or nobody waits for it.</summary>
    private async ValueTask<ExecutionResult> RunInTimeAsync(
        IServiceProvider services, OperationPlan plan, VariableValues variables, object? rootValue, CostBudget budget, CancellationToken cancellation)
    {
        using var span = Instruments.Source.StartActivity(GraphQLTelemetry.ExecuteSpan);
        if (_deadlines.Begin() is not { } deadline)
            return await RunAsync(new OperationRun(new RequestScope(_schema, services, cancellation), plan, variables), rootValue, budget).ConfigureAwait(false);
        // A caller that can wait for ever costs no registration.
        var gone = cancellation.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), deadline);
        try
        {
            return await RunAsync(new OperationRun(new RequestScope(_schema, services, deadline.Token), plan, variables), rootValue, budget).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            span?.SetStatus(ActivityStatusCode.Error);
            return ExecutionResult.OfFailure(TookTooLong(plan.Operation)).About(plan.Operation, budget);
        }
        finally
        {
            // Waits for a callback that runs just now, so that it cannot reach the execution that uses the source next.
            await gone.DisposeAsync().ConfigureAwait(false);
            _deadlines.End(deadline);
        }
    }

    private GraphQLError TookTooLong(OperationDefinition operation)
    {
        var remedy = operation.Operation == OperationType.Mutation
            ? "changes that were complete by then are recorded, so read before you repeat it"
            : "ask for less at once, or have the server's time-out raised";
        var name = operation.Name is { } given ? "Operation " + given : "The operation";
        return new GraphQLError(string.Create(CultureInfo.InvariantCulture, $"{name} took longer than {_deadlines.Patience.TotalSeconds} s, the time-out of this server, and was ended; {remedy}."))
        {
            Code = ExecutionErrorCodes.TimedOut,
            Locations = [operation.Location],
        };
    }
}
