using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Truth;

/// <summary>What a seat truly thinks of one vendor when the project is decided, or when the history ends.</summary>
/// <param name="Contact">The person.</param>
/// <param name="Role">The true role.</param>
/// <param name="Power">True share of the decision before scaling, 0 to 1.</param>
/// <param name="Vendor">The vendor.</param>
/// <param name="Closeness">True closeness to the vendor's people, 0 to 1.</param>
/// <param name="Solution">True solution recognition, −1 to 1.</param>
/// <param name="Price">True price acceptance, −1 to 1.</param>
/// <param name="Support">True support, −1 to 1.</param>
/// <param name="Stand">True stand before influence, −1 to 1.</param>
/// <param name="Settled">True stand after everybody has listened, −1 to 1.</param>
public sealed record SeatTruth(
    string Contact, BuyingRole Role, double Power, Vendor Vendor, double Closeness, double Solution, double Price, double Support, double Stand, double Settled);
