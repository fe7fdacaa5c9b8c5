using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>How likely a chain chooses one vendor. A preference of the chain, never to be called win probability.</summary>
/// <param name="Vendor">The vendor; <see cref="ChainModel.UnnamedRivalId"/> is the rival nobody has named.</param>
/// <param name="Name">The vendor's name; null for us and the unnamed rival.</param>
/// <param name="Probability">P_v, the mean over the draws, 0 to 1.</param>
/// <param name="Interval">Its 80 % interval.</param>
public sealed record VendorPreference(Vendor Vendor, string? Name, double Probability, Interval Interval);
