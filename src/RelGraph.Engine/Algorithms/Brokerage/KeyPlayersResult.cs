namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>The chosen nodes and what they are worth together.</summary>
/// <param name="Nodes">The nodes: ascending when exact, else in the order chosen, best addition first.</param>
/// <param name="Value">What they are worth together, by the kernel's measure.</param>
/// <param name="IsExact">True when every set of the size was tried.</param>
public sealed record KeyPlayersResult(IReadOnlyList<int> Nodes, double Value, bool IsExact);
