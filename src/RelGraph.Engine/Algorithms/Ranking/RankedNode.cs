namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>A node, its score, and how far the score can be off.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">The middle of what the score can be.</param>
/// <param name="AtLeast">The score is no lower; 10⁻¹⁴ is allowed for rounding.</param>
/// <param name="AtMost">The score is no higher.</param>
/// <param name="IsAheadOfRest">True when it is proved to be above every node listed later and every node not listed.</param>
public readonly record struct RankedNode(int Node, double Score, double AtLeast, double AtMost, bool IsAheadOfRest);
