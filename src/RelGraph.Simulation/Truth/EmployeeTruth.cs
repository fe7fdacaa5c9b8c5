namespace RelGraph.Simulation.Truth;

/// <summary>The sealed truth of one employee.</summary>
/// <param name="Employee">The employee.</param>
/// <param name="Skill">Relationship skill, 0 to 1.</param>
/// <param name="TravelCost">How much distance keeps the person from travelling, 0 to 1.</param>
/// <param name="Capture">Share of contacts logged on a channel of average visibility, 0 to 1.</param>
/// <param name="Optimism">What the person adds when stating probability and closeness.</param>
/// <param name="Capital">True relationship capital at the end of the history, in CNY of yearly margin.</param>
public sealed record EmployeeTruth(string Employee, double Skill, double TravelCost, double Capture, double Optimism, decimal Capital);
