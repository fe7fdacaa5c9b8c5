using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.KeyPlayers;

/// <summary>A few people chosen together, and what they are worth together.</summary>
/// <param name="People">The people: by id where exact, else in the order chosen, the best first.</param>
/// <param name="Value">What they are worth together, 0 to 1: the share reached, or the share of pairs parted.</param>
/// <param name="Without">The same with nobody chosen.</param>
/// <param name="IsExact">True when every set of the size was tried; otherwise one was added after the other.</param>
public sealed record KeyPlayerSet(IReadOnlyList<NodeId> People, double Value, double Without, bool IsExact);
