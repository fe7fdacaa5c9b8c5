namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How many relationships each node has, and how much they weigh.</summary>
/// <param name="Degrees">The number of each node's relationships; empty for an empty graph.</param>
/// <param name="Strengths">The sum of their weights.</param>
public sealed record DegreeResult(IReadOnlyList<int> Degrees, IReadOnlyList<double> Strengths);
