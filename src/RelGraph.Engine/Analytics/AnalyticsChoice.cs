namespace RelGraph.Engine.Analytics;

/// <summary>The engine that was chosen, and why.</summary>
/// <param name="Analytics">The engine.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record AnalyticsChoice(IGraphAnalytics Analytics, string Reason);
