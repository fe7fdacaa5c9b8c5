using System.Diagnostics.Metrics;

namespace RelGraph.Scoring.Diagnostics;

/// <summary>The names under which scoring tells what it does, through <see cref="Meter"/>. Nothing is counted while nobody listens.</summary>
public static class ScoreTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "RelGraph.Scoring";

    /// <summary>Metric: look-ups among the numbers that are kept.</summary>
    public const string LookupsMetric = "relgraph.scores.lookups";

    /// <summary>Attribute: whether what was looked up was there.</summary>
    public const string Hit = "relgraph.cache.hit";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Lookups = Meter.CreateCounter<long>(LookupsMetric, "{lookup}", "Look-ups among the numbers that are kept.");

    /// <summary>Whether anybody counts look-ups.</summary>
    internal static bool IsObserved => Lookups.Enabled;

    internal static void LookedUp(bool isHit) => Lookups.Add(1, new KeyValuePair<string, object?>(Hit, isHit));
}
