namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>A node that shares neighbours with another.</summary>
/// <param name="Node">The node.</param>
/// <param name="Score">How alike they are; above 0.</param>
public readonly record struct SimilarNode(int Node, double Score);
