using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RelGraph.Application.Diagnostics;

/// <summary>What one workspace tells and counts with.</summary>
internal sealed class WorkspaceInstruments : IDisposable
{
    private const string StorePrefix = "store.";

    private static readonly ActivitySource Source = new(WorkspaceTelemetry.Name);

    private readonly Meter _meter = new(WorkspaceTelemetry.Name);
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _rows;
    private readonly Counter<long> _lookups;
    private readonly string _store;

    /// <summary>Makes the instruments of a workspace.</summary>
    /// <param name="store">The class of its store.</param>
    /// <param name="sizes">How many points of view are kept, and how many numbers in them; asked only when somebody wants to know.</param>
    public WorkspaceInstruments(string store, Func<(int Scorebooks, long Scores)> sizes)
    {
        _store = store;
        _duration = _meter.CreateHistogram<double>(WorkspaceTelemetry.DurationMetric, "s", "How long the store took.");
        _rows = _meter.CreateCounter<long>(WorkspaceTelemetry.RowsMetric, "{version}", "Versions of facts read from the store and written to it.");
        _lookups = _meter.CreateCounter<long>(WorkspaceTelemetry.LookupsMetric, "{lookup}", "Look-ups among the points of view that are kept ready.");
        _meter.CreateObservableGauge(WorkspaceTelemetry.ScorebooksMetric, () => sizes().Scorebooks, "{scorebook}", "Points of view that are kept ready.");
        _meter.CreateObservableGauge(WorkspaceTelemetry.ScoresMetric, () => sizes().Scores, "{score}", "Numbers kept in them.");
    }

    /// <summary>Begins the span of building a picture; null when nobody wants it.</summary>
    public static Activity? Picture() => Source.StartActivity(WorkspaceTelemetry.PictureSpan);

    /// <summary>Does something that the store is asked for, and tells of it.</summary>
    /// <param name="span">The span's name.</param>
    /// <param name="work">What is done.</param>
    /// <param name="rows">The versions read or written, by the result; null when that is not known.</param>
    public ValueTask<T> StoreAsync<T>(string span, Func<ValueTask<T>> work, Func<T, long?> rows) =>
        Source.HasListeners() || _duration.Enabled || _rows.Enabled ? ObservedAsync(span, work, rows) : work();

    /// <summary>Counts a look-up among the points of view.</summary>
    public void LookedUp(bool isHit)
    {
        if (_lookups.Enabled)
        {
            _lookups.Add(1, new KeyValuePair<string, object?>(WorkspaceTelemetry.Hit, isHit));
        }
    }

    public void CountRows(string operation, long rows) => _rows.Add(rows, Tag(operation), new(WorkspaceTelemetry.Store, _store));

    public void Measure(string operation, string? code, TimeSpan elapsed)
    {
        var tags = new TagList { Tag(operation), new(WorkspaceTelemetry.Store, _store) };
        if (code is not null)
        {
            tags.Add(WorkspaceTelemetry.ErrorType, code);
        }

        _duration.Record(elapsed.TotalSeconds, tags);
    }

    public void Dispose() => _meter.Dispose();

    private static KeyValuePair<string, object?> Tag(string operation) => new(WorkspaceTelemetry.Operation, operation);

    private async ValueTask<T> ObservedAsync<T>(string span, Func<ValueTask<T>> work, Func<T, long?> rows)
    {
        var name = span[StorePrefix.Length..];
        var activity = Source.StartActivity(span, ActivityKind.Client);
        activity?.SetTag(WorkspaceTelemetry.Operation, name).SetTag(WorkspaceTelemetry.Store, _store);
        var operation = new StoreOperation(this, activity, name);
        try
        {
            var result = await work().ConfigureAwait(false);
            operation.Done(rows(result));
            return result;
        }
        catch (Exception exception)
        {
            operation.Fail(exception);
            throw;
        }
    }
}
