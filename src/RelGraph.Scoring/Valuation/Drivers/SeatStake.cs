using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>What one seat brings into the value of a deal.</summary>
/// <param name="Contact">The contact's id.</param>
/// <param name="Power">W: power in the chain.</param>
/// <param name="Input">Closeness, solution, price and support toward us.</param>
/// <param name="Holders">Our people with a tie that counts.</param>
/// <param name="Momentum">The seat's part of the chain's momentum.</param>
internal sealed record SeatStake(string Contact, double Power, KeyPersonInput Input, IReadOnlyList<TieHolder> Holders, double Momentum);
