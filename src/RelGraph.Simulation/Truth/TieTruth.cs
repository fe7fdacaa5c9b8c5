namespace RelGraph.Simulation.Truth;

/// <summary>The true tie of one of our people and a contact at the end of the history.</summary>
/// <param name="Employee">Our person.</param>
/// <param name="Contact">The outside person.</param>
/// <param name="Account">The account through which they know each other.</param>
/// <param name="Strength">True strength, 0 to 1.</param>
/// <param name="Contacts">True contacts in the whole history, logged or not.</param>
public sealed record TieTruth(string Employee, string Contact, string Account, double Strength, int Contacts);
