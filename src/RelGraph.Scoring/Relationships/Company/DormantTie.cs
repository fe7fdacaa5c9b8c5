using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>A tie that was strong once and fell silent: the cheapest relationship to win back.</summary>
/// <param name="Person">Who held it.</param>
/// <param name="Contact">The contact.</param>
/// <param name="LastContact">The last day of contact.</param>
/// <param name="StrengthThen">T̂ on that day.</param>
/// <param name="StrengthNow">T̂ today.</param>
public sealed record DormantTie(NodeId Person, NodeId Contact, DateOnly LastContact, double StrengthThen, double StrengthNow);
