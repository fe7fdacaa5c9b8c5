using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.KeyPlayers;

/// <summary>Which of our people it would cost most to lose together. Not for pay, promotion or dismissal.</summary>
/// <param name="People">The people: by id where exact, else in the order chosen, the largest loss first.</param>
/// <param name="Lost">What would leave with all of them: more than the sum of what each alone holds, since they stand in for one another. Null where there is no money.</param>
/// <param name="Share">The same as a share of all capital, 0 to 1.</param>
/// <param name="Apart">The sum of what would leave with each of them alone; null where there is no money.</param>
/// <param name="IsExact">True when every set of the size was tried.</param>
public sealed record CapitalLoss(IReadOnlyList<NodeId> People, Money? Lost, double Share, Money? Apart, bool IsExact);
