namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>The nodes most similar to each of some nodes.</summary>
/// <param name="Nodes">The nodes asked for.</param>
/// <param name="Similar">For each, those that share a neighbour with it: best first, of equals the smaller number first; fewer than asked for where there are no more.</param>
public sealed record SimilarNodesResult(IReadOnlyList<int> Nodes, IReadOnlyList<IReadOnlyList<SimilarNode>> Similar);
