using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using RelGraph.GraphQL.Runtime.Diagnostics;

namespace RelGraph.GraphQL.Runtime.Tests.Diagnostics;

/// <summary>Hears every span and measurement of the runtime.</summary>
internal sealed class Listening : IDisposable
{
    private readonly ActivityListener _spans;
    private readonly MeterListener _meters = new();

    public Listening()
    {
        _spans = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == GraphQLTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_spans);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        _meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = new();

    public ConcurrentQueue<(string Name, double Value, string Tags)> Measurements { get; } = new();

    /// <summary>Each span with its parent's name before it.</summary>
    public IReadOnlyList<string> Tree => [.. Spans.Select(span => $"{span.Parent?.DisplayName} > {span.DisplayName}").Order(StringComparer.Ordinal)];

    public void Ask() => _meters.RecordObservableInstruments();

    public void Dispose()
    {
        _spans.Dispose();
        _meters.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Enqueue((instrument.Name, value, string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal))));
}
