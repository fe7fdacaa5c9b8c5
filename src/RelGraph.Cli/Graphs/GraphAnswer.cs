using RelGraph.Engine.Analytics;

namespace RelGraph.Cli.Graphs;

/// <summary>An answer with what was asked and who answered.</summary>
/// <param name="Selection">The graph asked about.</param>
/// <param name="Choice">The engine, and why it was taken.</param>
/// <param name="Result">The answer.</param>
internal sealed record GraphAnswer<T>(GraphSelection Selection, AnalyticsChoice Choice, T Result);
