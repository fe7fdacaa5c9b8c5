using System.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Diagnostics;

/// <summary>The span and the measurements of one request, or of one event of a subscription; made only while somebody listens.</summary>
/// <param name="activity">The span; null when only measurements are wanted.</param>
/// <param name="isEvent">Whether it is an event, whose span keeps its name.</param>
internal readonly struct ObservedRequest(Activity? activity, bool isEvent)
{
    private const int LongestName = 100;

    private readonly long _began = Stopwatch.GetTimestamp();

    public static ObservedRequest Request() => new(Instruments.Source.StartActivity(GraphQLTelemetry.RequestSpan, ActivityKind.Server), false);

    public static ObservedRequest Event() => new(Instruments.Source.StartActivity(GraphQLTelemetry.EventSpan), true);

    /// <summary>It is answered.</summary>
    public void End(ExecutionResult result)
    {
        var type = TypeName(result.Operation);
        var outcome = Outcomes.Of(result);
        var code = result.Errors.Count == 0 ? null : result.Errors[0].Code ?? "_OTHER";
        var cost = result.Cost;
        if (activity is not null)
        {
            Describe(type, outcome, code);
            if (result.Operation?.Name is { } name)
                activity.SetTag(GraphQLTelemetry.OperationName, name.Length <= LongestName ? name : name[..LongestName]);
            if (result.Errors.Count > 0)
                activity.SetTag(GraphQLTelemetry.ErrorCount, result.Errors.Count);
            if (cost is not null)
                activity.SetTag(GraphQLTelemetry.CostEstimated, cost.Estimated).SetTag(GraphQLTelemetry.CostActual, cost.Actual);
            activity.Dispose();
        }

        Measure(type, outcome, code);
        var tag = new KeyValuePair<string, object?>(GraphQLTelemetry.OperationType, type);
        if (cost is not null)
            Instruments.EstimatedCost.Record(cost.Estimated, tag);
        if (cost?.Actual is { } actual)
            Instruments.ActualCost.Record(actual, tag);
    }

    /// <summary>A subscription began; what it answers is observed event by event.</summary>
    public void Begun(OperationDefinition? operation)
    {
        if (activity is null)
            return;
        Describe(TypeName(operation), Outcomes.Success, null);
        activity.Dispose();
    }

    /// <summary>Nobody waits for the answer any more, or what was never meant to happen did.</summary>
    public void Abandon(Exception exception)
    {
        var (outcome, code) = exception is OperationCanceledException ? (Outcomes.Cancelled, null) : (Outcomes.Failure, ExecutionErrorCodes.Internal);
        if (activity is not null)
        {
            Describe(null, outcome, code);
            activity.Dispose();
        }

        Measure(null, outcome, code);
    }

    private void Describe(string? type, string outcome, string? code)
    {
        if (type is not null)
        {
            activity!.SetTag(GraphQLTelemetry.OperationType, type);
            if (!isEvent)
                activity.DisplayName = type;
        }

        activity!.SetTag(GraphQLTelemetry.Outcome, outcome);
        if (code is not null)
            activity.SetTag(GraphQLTelemetry.ErrorType, code).SetStatus(ActivityStatusCode.Error);
    }

    private void Measure(string? type, string outcome, string? code)
    {
        if (!Instruments.Duration.Enabled)
            return;
        var tags = new TagList { { GraphQLTelemetry.Outcome, outcome } };
        if (type is not null)
            tags.Add(GraphQLTelemetry.OperationType, type);
        if (code is not null)
            tags.Add(GraphQLTelemetry.ErrorType, code);
        Instruments.Duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, tags);
    }

    private static string? TypeName(OperationDefinition? operation) => operation?.Operation switch
    {
        Language.OperationType.Query => "query",
        Language.OperationType.Mutation => "mutation",
        Language.OperationType.Subscription => "subscription",
        _ => null,
    };
}
