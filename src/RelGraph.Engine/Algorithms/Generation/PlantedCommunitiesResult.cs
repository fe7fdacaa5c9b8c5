namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>A generated graph and the communities that were planted in it.</summary>
/// <param name="Graph">The graph, undirected.</param>
/// <param name="Communities">Each node's community, numbered from 0.</param>
public sealed record PlantedCommunitiesResult(CsrGraph Graph, IReadOnlyList<int> Communities);
