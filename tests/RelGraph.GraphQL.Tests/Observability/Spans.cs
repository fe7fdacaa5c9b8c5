using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using RelGraph.Application.Diagnostics;
using RelGraph.GraphQL.Hosting.Telemetry;

namespace RelGraph.GraphQL.Tests.Observability;

/// <summary>Hears every span and measurement that the server would send.</summary>
internal sealed class Spans : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new();

    public Spans()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => TelemetryExport.Sources.Contains(source.Name),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = All.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (TelemetryExport.Meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> All { get; } = new();

    public ConcurrentQueue<(string Meter, string Name, string Tags)> Measurements { get; } = new();

    /// <summary>The spans of one trace, each with its parent's name before it.</summary>
    public IReadOnlyList<string> Tree(ActivityTraceId trace) => [.. All.Where(span => span.TraceId == trace).Select(span => $"{span.Parent?.DisplayName} > {span.DisplayName}").Distinct().Order(StringComparer.Ordinal)];

    public void Ask() => _meters.RecordObservableInstruments();

    /// <summary>Every text that spans and measurements hold.</summary>
    public string Text() => string.Join('\n', All.SelectMany(span =>
            span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}").Concat(span.Events.SelectMany(one => one.Tags.Select(tag => $"{tag.Key}={tag.Value}"))).Concat(span.Baggage.Select(item => $"{item.Key}={item.Value}"))
                .Append(span.DisplayName).Append(span.StatusDescription)))
        + string.Join('\n', Measurements.Select(one => one.Tags));

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue((instrument.Meter.Name, instrument.Name, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))));
}
