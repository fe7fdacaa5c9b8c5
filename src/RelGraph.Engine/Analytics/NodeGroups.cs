using RelGraph.Engine.Model;

namespace RelGraph.Engine.Analytics;

/// <summary>A division of the nodes of a selected graph.</summary>
/// <param name="Engine">What worked it out.</param>
/// <param name="Nodes">The nodes, in their order.</param>
/// <param name="Groups">The group of each, numbered from 0 in the order of their first nodes: equal divisions are equal lists.</param>
/// <param name="Count">Number of groups.</param>
/// <param name="Modularity">The division's modularity at the resolution asked for; null where that was not the question.</param>
public sealed record NodeGroups(AnalyticsEngine Engine, IReadOnlyList<NodeId> Nodes, IReadOnlyList<int> Groups, int Count, double? Modularity);
