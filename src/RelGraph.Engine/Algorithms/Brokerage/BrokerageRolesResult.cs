namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>The brokerage roles of every node.</summary>
/// <param name="Roles">The counts by node; all 0 for a node that brokers nothing.</param>
public sealed record BrokerageRolesResult(IReadOnlyList<BrokerageRoles> Roles);
