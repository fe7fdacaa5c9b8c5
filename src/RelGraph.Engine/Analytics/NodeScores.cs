using RelGraph.Engine.Model;

namespace RelGraph.Engine.Analytics;

/// <summary>A number for each node of a selected graph.</summary>
/// <param name="Engine">What worked them out.</param>
/// <param name="Nodes">The nodes, in their order.</param>
/// <param name="Scores">The number of each.</param>
/// <param name="Converged">True when the numbers are as exact as was asked for.</param>
public sealed record NodeScores(AnalyticsEngine Engine, IReadOnlyList<NodeId> Nodes, IReadOnlyList<double> Scores, bool Converged);
