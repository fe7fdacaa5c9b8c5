namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>How closed the surroundings of nodes are.</summary>
/// <param name="Coefficients">Each node's local clustering coefficient, 0 to 1.</param>
/// <param name="Triangles">Number of triangles through each node, direction ignored.</param>
/// <param name="TriangleCount">Number of triangles in the graph.</param>
/// <param name="Transitivity">Three times the triangles over the pairs of neighbours; 0 where there is no such pair.</param>
public sealed record LocalClusteringResult(IReadOnlyList<double> Coefficients, IReadOnlyList<long> Triangles, long TriangleCount, double Transitivity);
