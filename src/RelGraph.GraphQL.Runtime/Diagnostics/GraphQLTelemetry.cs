namespace RelGraph.GraphQL.Runtime.Diagnostics;

/// <summary>The names under which the runtime tells what it does, through <see cref="System.Diagnostics.ActivitySource"/> and <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
/// <remarks>
/// Spans and metrics hold names of the schema, the name of the operation, codes and counts; never documents, values of variables or arguments, or data.
/// Where OpenTelemetry's semantic conventions name something, it has that name. Nothing is made while nobody listens.
/// </remarks>
public static class GraphQLTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "RelGraph.GraphQL";

    /// <summary>The span of a request whose operation is not known: its document is wrong. Otherwise the span is named by the type of its operation.</summary>
    public const string RequestSpan = "GraphQL Operation";

    /// <summary>The span of parsing a document that is not kept yet.</summary>
    public const string ParseSpan = "graphql.parse";

    /// <summary>The span of validating a document that is not kept yet, limits included.</summary>
    public const string ValidateSpan = "graphql.validate";

    /// <summary>The span of choosing the operation, coercing its variables and bounding its cost.</summary>
    public const string PlanSpan = "graphql.plan";

    /// <summary>The span of executing an operation, or a subscription for one event.</summary>
    public const string ExecuteSpan = "graphql.execute";

    /// <summary>The span of resolving one field for all objects of one level that ask for it.</summary>
    public const string ResolveSpan = "graphql.resolve";

    /// <summary>The span of one event of a subscription.</summary>
    public const string EventSpan = "graphql.event";

    /// <summary>Attribute: <c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public const string OperationType = "graphql.operation.type";

    /// <summary>Attribute: the name the client gave its operation, its first 100 characters; on spans only.</summary>
    public const string OperationName = "graphql.operation.name";

    /// <summary>Attribute: how a request ended, one of <see cref="Outcomes"/>.</summary>
    public const string Outcome = "graphql.outcome";

    /// <summary>Attribute: the code of the first error; absent when there is none.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Attribute: the number of errors of an answer that has some.</summary>
    public const string ErrorCount = "graphql.error.count";

    /// <summary>Attribute: the bound of the cost worked out before the operation ran, in objects of the answer.</summary>
    public const string CostEstimated = "graphql.cost.estimated";

    /// <summary>Attribute: the true cost, in objects of the answer.</summary>
    public const string CostActual = "graphql.cost.actual";

    /// <summary>Attribute: whether the document was kept already.</summary>
    public const string CacheHit = "graphql.cache.hit";

    /// <summary>Attribute: the type of the schema that a resolved field belongs to.</summary>
    public const string FieldParent = "graphql.field.parent_type";

    /// <summary>Attribute: the name of a resolved field in the schema.</summary>
    public const string FieldName = "graphql.field.name";

    /// <summary>Attribute: the number of objects a field was resolved for.</summary>
    public const string Batch = "graphql.batch.size";

    /// <summary>Metric: the time from a request, or an event of a subscription, to its answer. Its count is the number of requests.</summary>
    public const string DurationMetric = "graphql.server.request.duration";

    /// <summary>Metric: the cost estimated before an operation ran.</summary>
    public const string EstimatedMetric = "graphql.server.cost.estimated";

    /// <summary>Metric: the true cost of an operation.</summary>
    public const string ActualMetric = "graphql.server.cost.actual";

    /// <summary>Metric: look-ups among the documents that are kept.</summary>
    public const string CacheMetric = "graphql.server.document.lookups";

    /// <summary>Metric: objects that a field was resolved for at once.</summary>
    public const string BatchMetric = "graphql.server.batch.size";

    /// <summary>Metric: subscriptions that are open.</summary>
    public const string SubscriptionsMetric = "graphql.server.subscriptions.active";
}
