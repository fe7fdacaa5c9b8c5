namespace RelGraph.Scoring.Relationships.Competitor;

/// <summary>A person who stands well with both sides.</summary>
/// <param name="Opportunity">The deal.</param>
/// <param name="Contact">The contact's id.</param>
/// <param name="Power">W, 0 to 1.</param>
/// <param name="OurStand">Stand toward us, above 0 to 1.</param>
/// <param name="TheirStand">Stand toward the rival, above 0 to 1.</param>
public sealed record ContestedPerson(string Opportunity, string Contact, double Power, double OurStand, double TheirStand);
