namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>The nodes that come first as seen from one, and what is proved of them.</summary>
/// <param name="Nodes">The nodes, highest score first, equals by number; the source is among them. Fewer than asked for when fewer can be reached.</param>
/// <param name="IsMembershipProved">True when no other node can be among the first; false when the tolerance ended the search.</param>
/// <param name="IsOrderProved">True when moreover each node is proved to be above the next.</param>
/// <param name="Pushes">Nodes whose residual was passed on, counted each time.</param>
/// <param name="Steps">Relationships followed, counted each time: what the search cost.</param>
public sealed record PersonalisedPageRankResult(IReadOnlyList<RankedNode> Nodes, bool IsMembershipProved, bool IsOrderProved, long Pushes, long Steps);
