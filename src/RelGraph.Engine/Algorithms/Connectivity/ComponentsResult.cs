namespace RelGraph.Engine.Algorithms.Connectivity;

/// <summary>The components of a graph.</summary>
/// <param name="Components">Each node's component, numbered from 0 in the order of their first nodes; so equal divisions are equal lists.</param>
/// <param name="Count">Number of components; 0 for an empty graph.</param>
public sealed record ComponentsResult(IReadOnlyList<int> Components, int Count);
