using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Behaviour;

/// <summary>What projects are compared by.</summary>
/// <param name="Opportunity">The opportunity's id.</param>
/// <param name="Account">The customer.</param>
/// <param name="Industry">The customer's industry; null when unknown.</param>
/// <param name="Offering">The main offering; null when unknown.</param>
/// <param name="Amount">Size in the workspace's currency, major units; null when unknown or not above 0.</param>
/// <param name="Procurement">How the customer buys; null when unknown.</param>
internal sealed record ProjectProfile(
    string Opportunity, string Account, string? Industry, string? Offering, double? Amount, ProcurementMode? Procurement);
