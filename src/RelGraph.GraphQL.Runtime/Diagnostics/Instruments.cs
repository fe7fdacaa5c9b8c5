using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace RelGraph.GraphQL.Runtime.Diagnostics;

/// <summary>What the runtime tells and counts with. Every use looks first whether somebody listens, so that nothing is made for nobody.</summary>
internal static class Instruments
{
    public static readonly ActivitySource Source = new(GraphQLTelemetry.Name);

    private static readonly Meter Meter = new(GraphQLTelemetry.Name);

    public static readonly Histogram<double> Duration = Meter.CreateHistogram(
        GraphQLTelemetry.DurationMetric, "s", "Time from a request, or an event of a subscription, to its answer.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30] });

    public static readonly Histogram<double> EstimatedCost = Meter.CreateHistogram(
        GraphQLTelemetry.EstimatedMetric, "{object}", "Cost estimated before an operation ran.", advice: CostBuckets());

    public static readonly Histogram<double> ActualCost = Meter.CreateHistogram(
        GraphQLTelemetry.ActualMetric, "{object}", "True cost of an operation.", advice: CostBuckets());

    public static readonly Counter<long> DocumentLookups = Meter.CreateCounter<long>(GraphQLTelemetry.CacheMetric, "{lookup}", "Look-ups among the documents that are kept.");

    public static readonly Histogram<int> BatchSize = Meter.CreateHistogram(
        GraphQLTelemetry.BatchMetric, "{object}", "Objects that a field was resolved for at once.",
        advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 20000] });

    private static long _subscriptions;

    // Asked for and not told, so that who begins to listen late hears the right number.
    private static readonly ObservableUpDownCounter<long> Subscriptions = Meter.CreateObservableUpDownCounter(
        GraphQLTelemetry.SubscriptionsMetric, static () => Interlocked.Read(ref _subscriptions), "{subscription}", "Subscriptions that are open.");

    /// <summary>Whether anybody wants to know of requests.</summary>
    public static bool AreRequestsObserved => Source.HasListeners() || Duration.Enabled || EstimatedCost.Enabled || ActualCost.Enabled;

    /// <summary>Whether anybody wants to know of resolvers.</summary>
    public static bool AreResolversObserved => Source.HasListeners() || BatchSize.Enabled;

    public static void SubscriptionBegan()
    {
        _ = Subscriptions;
        Interlocked.Increment(ref _subscriptions);
    }

    public static void SubscriptionEnded() => Interlocked.Decrement(ref _subscriptions);

    public static void LookedUp(bool isHit)
    {
        if (DocumentLookups.Enabled)
            DocumentLookups.Add(1, new KeyValuePair<string, object?>(GraphQLTelemetry.CacheHit, isHit));
    }

    private static InstrumentAdvice<double> CostBuckets() => new() { HistogramBucketBoundaries = [1, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000, 500_000] };
}
