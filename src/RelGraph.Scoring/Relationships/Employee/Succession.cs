using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>Who could take over one contact if the employee left.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Strength">The employee's own tie, T̂.</param>
/// <param name="Successor">The colleague with the next best tie; null when there is none.</param>
/// <param name="SuccessorStrength">Readiness: that colleague's T̂; 0 when there is none.</param>
/// <param name="Lost">What leaves with the employee: value times closeness lost, in minor units of the workspace's currency; null where there is no money or too little evidence for an amount.</param>
public sealed record Succession(NodeId Contact, double Strength, NodeId? Successor, double SuccessorStrength, Money? Lost);
