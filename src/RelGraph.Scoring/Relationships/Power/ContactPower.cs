using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.Power;

/// <summary>How much a contact can decide, and why.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Power">W: 1 for the most powerful of a chain.</param>
/// <param name="Influence">Inf: 1 for the most influential of the chain, whatever the rank. High influence beside a low rank is a finding.</param>
/// <param name="Role">Buying role; null for a person with no seat.</param>
/// <param name="Political">Political status; null where it is not known.</param>
/// <param name="Rank">Formal rank, 1 top management to 5 staff; null where neither rank nor title tells it.</param>
public sealed record ContactPower(string Contact, double Power, double Influence, BuyingRole? Role, PoliticalStatus? Political, int? Rank);
