namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The communities of a graph and how they were reached.</summary>
/// <param name="Communities">Each node's community, numbered from 0 in the order of their first nodes.</param>
/// <param name="Count">Number of communities; 0 for an empty graph.</param>
/// <param name="Modularity">Their modularity, at most 1; 0 for a graph without weight. At the resolution asked for when modularity is the quality, else at 1.</param>
/// <param name="Quality">The value of what was climbed: the modularity, or that of the <see cref="ConstantPotts"/> model.</param>
/// <param name="Iterations">Iterations made.</param>
/// <param name="Converged">True when the last iteration raised the quality by no more than the tolerance.</param>
public sealed record LeidenResult(IReadOnlyList<int> Communities, int Count, double Modularity, double Quality, int Iterations, bool Converged);
