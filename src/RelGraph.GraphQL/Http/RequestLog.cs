using System.Diagnostics;
using RelGraph.GraphQL.Hosting;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Http;

/// <summary>Writes a line for each answered operation: what kind, how it ended, how long it took, what it cost; never its document, its variables or its data.</summary>
/// <param name="options">Whether lines are wanted.</param>
/// <param name="clock">Tells how long it took.</param>
/// <param name="logger">Takes the lines.</param>
internal sealed partial class RequestLog(ServerOptions options, TimeProvider clock, ILogger<RequestLog> logger)
{
    private const int LongestName = 100;

    /// <summary>Whether lines are written.</summary>
    public bool IsOn => options.LogRequests && logger.IsEnabled(LogLevel.Information);

    /// <summary>Answers a query or a mutation, with its line.</summary>
    public ValueTask<ExecutionResult> ExecuteAsync(GraphQLEngine engine, GraphQLRequest request, IServiceProvider services, CancellationToken cancellation) =>
        IsOn ? LoggedAsync(engine, request, services, cancellation) : engine.ExecuteAsync(request, services, cancellation);

    /// <summary>The line of one answer.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="began">The clock's timestamp when it was asked for; null for what nobody waited for, such as an event.</param>
    public void Write(ExecutionResult result, long? began) => Line(
        TypeOf(result.Operation), NameOf(result.Operation), Outcomes.Of(result), result.Errors.Count == 0 ? null : result.Errors[0].Code,
        began is { } then ? clock.GetElapsedTime(then).TotalMilliseconds : null, result.Cost?.Actual ?? result.Cost?.Estimated, Activity.Current?.TraceId.ToString());

    private static string? TypeOf(OperationDefinition? operation) => operation?.Operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => null,
    };

    private static string? NameOf(OperationDefinition? operation) => operation?.Name is { Length: > LongestName } name ? name[..LongestName] : operation?.Name;

    private async ValueTask<ExecutionResult> LoggedAsync(GraphQLEngine engine, GraphQLRequest request, IServiceProvider services, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        try
        {
            var result = await engine.ExecuteAsync(request, services, cancellation).ConfigureAwait(false);
            Write(result, began);
            return result;
        }
        catch (OperationCanceledException)
        {
            Line(null, null, Outcomes.Cancelled, null, clock.GetElapsedTime(began).TotalMilliseconds, null, Activity.Current?.TraceId.ToString());
            throw;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{OperationType} {OperationName} {Outcome} {Code} in {Milliseconds:0.0} ms, cost {Cost}, trace {TraceId}")]
    private partial void Line(string? operationType, string? operationName, string outcome, string? code, double? milliseconds, double? cost, string? traceId);
}
