namespace RelGraph.Application.Diagnostics;

/// <summary>The names under which jobs tell what they do, through <see cref="System.Diagnostics.ActivitySource"/> and <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
public static class JobTelemetry
{
    /// <summary>The name of the source of spans and of the meter.</summary>
    public const string Name = "RelGraph.Jobs";

    /// <summary>The span of a job's work, part of the trace of the request that began it.</summary>
    public const string RunSpan = "job.run";

    /// <summary>Attribute: the kind of job.</summary>
    public const string Kind = "relgraph.job.kind";

    /// <summary>Attribute: where the job stands.</summary>
    public const string State = "relgraph.job.state";

    /// <summary>Attribute: the code of its error; absent when it has none.</summary>
    public const string ErrorType = "error.type";

    /// <summary>Metric: how long jobs worked.</summary>
    public const string DurationMetric = "relgraph.jobs.duration";

    /// <summary>Metric: jobs that wait or work.</summary>
    public const string ActiveMetric = "relgraph.jobs.active";
}
