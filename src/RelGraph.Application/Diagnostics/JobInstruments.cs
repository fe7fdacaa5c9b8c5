using System.Diagnostics;
using System.Diagnostics.Metrics;
using RelGraph.Application.Jobs;

namespace RelGraph.Application.Diagnostics;

/// <summary>What one job book tells and counts with.</summary>
internal sealed class JobInstruments : IDisposable
{
    private static readonly ActivitySource Source = new(JobTelemetry.Name);

    private readonly Meter _meter = new(JobTelemetry.Name);
    private readonly Histogram<double> _duration;

    /// <summary>Makes the instruments of a book.</summary>
    /// <param name="count">How many jobs are in a state; asked only when somebody wants to know.</param>
    public JobInstruments(Func<JobState, int> count)
    {
        _duration = _meter.CreateHistogram<double>(JobTelemetry.DurationMetric, "s", "How long jobs worked.");
        _meter.CreateObservableGauge(
            JobTelemetry.ActiveMetric, () => new[] { JobState.Queued, JobState.Running }.Select(state => new Measurement<int>(count(state), new KeyValuePair<string, object?>(JobTelemetry.State, Text(state)))), "{job}", "Jobs that wait or work.");
    }

    /// <summary>Begins the span of a job's work; null when nobody wants it.</summary>
    public static Activity? Run(JobKind kind) => Source.StartActivity(JobTelemetry.RunSpan)?.SetTag(JobTelemetry.Kind, Text(kind));

    /// <summary>A job's work ended.</summary>
    public void Ended(Job job, Activity? span)
    {
        span?.SetTag(JobTelemetry.State, Text(job.State));
        if (job.Error is { } error)
        {
            span?.SetTag(JobTelemetry.ErrorType, error.Code).SetStatus(ActivityStatusCode.Error);
        }

        if (_duration.Enabled && job is { StartedAt: { } started, EndedAt: { } ended })
        {
            _duration.Record((ended - started).TotalSeconds, new(JobTelemetry.Kind, Text(job.Kind)), new(JobTelemetry.State, Text(job.State)));
        }
    }

    public void Dispose() => _meter.Dispose();

    private static string Text(Enum value) => value.ToString().ToLowerInvariant();
}
