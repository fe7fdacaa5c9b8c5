using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>The part of an amount that one of our people carries, by the person's Shapley share of the closeness.</summary>
/// <param name="Employee">The employee's id.</param>
/// <param name="Name">The employee's name.</param>
/// <param name="Amount">The part.</param>
public sealed record HolderPart(string Employee, string Name, Money Amount);
