using System.Text.Json;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Execution.Output;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Executes valid documents against one schema (specification 6).</summary>
/// <remarks>Immutable and safe to share between threads. The document is expected to have passed validation.</remarks>
public sealed partial class Executor
{
    /// <summary>The default of the greatest number of values in one response: 5 million.</summary>
    public const int DefaultMaxResponseValues = 5_000_000;

    private readonly Schema _schema;
    private readonly ErrorFactory _errorFactory;
    private readonly int _maxResponseValues;
    private readonly double _maxCost;
    private readonly Deadlines _deadlines;

    /// <summary>Makes an executor.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="errorPresenter">Decides what clients learn of exceptions; when null, all but <see cref="FieldException"/> are masked.</param>
    /// <param name="maxResponseValues">The greatest number of fields and list items in one response; at least 1.</param>
    /// <param name="maxCost">The greatest cost of one operation, in units of one object of the answer; above 0.</param>
    /// <param name="timeout">The longest an operation, or one event of a subscription, may take; above 0, or infinite, as when null.</param>
    /// <param name="clock">Tells the time; the system's when null.</param>
    public Executor(
        Schema schema, IErrorPresenter? errorPresenter = null, int maxResponseValues = DefaultMaxResponseValues, double maxCost = double.PositiveInfinity,
        TimeSpan? timeout = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxResponseValues, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxCost);
        _schema = schema;
        _maxCost = maxCost;
        _errorFactory = new ErrorFactory(errorPresenter);
        _maxResponseValues = maxResponseValues;
        _deadlines = new Deadlines(timeout ?? Timeout.InfiniteTimeSpan, clock ?? TimeProvider.System);
    }

    /// <inheritdoc cref="ExecuteAsync(Document, string?, JsonElement?, IServiceProvider, bool, CancellationToken)"/>
    public ValueTask<ExecutionResult> ExecuteAsync(
        Document document, string? operationName, JsonElement? variables, IServiceProvider services, CancellationToken cancellationToken) =>
        ExecuteAsync(document, operationName, variables, services, false, cancellationToken);

    /// <summary>Executes one operation of a document. Time is linear in the response plus what resolvers take.</summary>
    /// <param name="document">The document.</param>
    /// <param name="operationName">The operation to execute; may be null when the document has only one.</param>
    /// <param name="variables">The variables as a JSON object; null when there are none.</param>
    /// <param name="services">The services of the host for this request.</param>
    /// <param name="reportCost">Whether the answer tells what it cost, as entry <c>cost</c> of its extensions.</param>
    /// <param name="cancellationToken">Signalled when nobody waits for the answer any more.</param>
    /// <returns>The answer; errors of the request and of fields are part of it.</returns>
    /// <exception cref="OperationCanceledException">The token was signalled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(
        Document document, string? operationName, JsonElement? variables, IServiceProvider services, bool reportCost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(services);
        return await ExecuteAsync(new PreparedDocument(document), operationName, variables, services, reportCost, cancellationToken).ConfigureAwait(false);
    }

    internal async ValueTask<ExecutionResult> ExecuteAsync(
        PreparedDocument document, string? operationName, JsonElement? variables, IServiceProvider services, bool reportCost, CancellationToken cancellationToken)
    {
        OperationPlan plan;
        VariableValues values;
        CostBudget budget;
        using (Instruments.Source.StartActivity(GraphQLTelemetry.PlanSpan))
        {
            var errors = new List<GraphQLError>();
            if (OperationSelection.Select(_schema, document, operationName, errors) is not { } operation)
                return ExecutionResult.OfRequestErrors(errors);
            if (Coerce(operation, variables, errors) is not { } coerced)
                return ExecutionResult.OfRequestErrors(errors).About(operation, null);
            (plan, values) = (document.PlanFor(_schema, operation, coerced), coerced);
            budget = new CostBudget(plan.Estimate(values), _maxCost);
            if (budget.Refusal(operation) is { } refusal)
                return ExecutionResult.OfRequestErrors([refusal]).About(operation, budget);
        }

        var result = await RunInTimeAsync(services, plan, values, null, budget, cancellationToken).ConfigureAwait(false);
        return reportCost ? result.With("cost", budget.Cost.ToEntries()) : result;
    }

    /// <summary>The variables by their types; null, with what is wrong, when there is something wrong.</summary>
    private VariableValues? Coerce(OperationDefinition operation, JsonElement? variables, List<GraphQLError> errors)
    {
        if (variables is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined) })
        {
            errors.Add(new GraphQLError("Variables must be a JSON object.") { Code = ExecutionErrorCodes.BadInput });
            return null;
        }

        var values = new VariableCoercion(_schema, _errorFactory).Coerce(operation, variables, errors);
        return errors.Count > 0 ? null : values;
    }

    private async ValueTask<ExecutionResult> RunAsync(OperationRun run, object? rootValue, CostBudget cost)
    {
        var errors = new ErrorList(_errorFactory);
        var budget = new ResponseBudget(_maxResponseValues, cost.Meter);
        ExecutionResult result;
        try
        {
            result = run.IsDirect ? RunDirectly(run, budget, errors) : await RunByLevelsAsync(run, rootValue, budget, errors).ConfigureAwait(false);
        }
        catch (ResponseTooLargeException exception)
        {
            result = ExecutionResult.OfFailure(new GraphQLError(exception.Message) { Code = ExecutionErrorCodes.LimitExceeded });
        }
        catch (ResponseTooCostlyException exception)
        {
            result = ExecutionResult.OfFailure(new GraphQLError(exception.Message) { Code = ExecutionErrorCodes.CostTooHigh });
        }
        catch (FieldException exception)
        {
            // Only a condition of @skip or @include at the root gets here.
            result = ExecutionResult.OfRequestErrors([_errorFactory.FromException(exception, [run.Plan.Operation.Location], null)]);
        }

        return result.About(run.Plan.Operation, cost);
    }

    private static ExecutionResult RunDirectly(OperationRun run, ResponseBudget budget, ErrorList errors)
    {
        using var data = new ResponseData();
        var writer = new DirectWriter(run, budget, errors, data.Output);
        return data.ToResult(writer.TryWriteRoot(run.Plan.Root), errors.All);
    }

    private static async ValueTask<ExecutionResult> RunByLevelsAsync(OperationRun run, object? rootValue, ResponseBudget budget, ErrorList errors)
    {
        using var segments = new JsonOutput();
        var root = new ObjectNode(run.Plan.Root, rootValue, null, 0);
        var levels = new LevelExecutor(run, new ValueCompletion(run, budget, errors, segments), budget);
        if (run.Plan.Operation.Operation == OperationType.Mutation)
            await RunSeriallyAsync(levels, root).ConfigureAwait(false);
        else
            await levels.RunAsync(root, 0, root.Plan.Fields.Length).ConfigureAwait(false);
        using var data = new ResponseData();
        if (!root.IsDead)
            TreeWriter.Write(data.Output, root, segments);
        return data.ToResult(!root.IsDead, errors.All);
    }

    // Each mutation is complete, with everything below it, before the next begins; one that nulls the response ends the rest.
    private static async ValueTask RunSeriallyAsync(LevelExecutor levels, ObjectNode root)
    {
        for (var field = 0; field < root.Plan.Fields.Length && !root.IsDead; field++)
            await levels.RunAsync(root, field, 1).ConfigureAwait(false);
    }
}
