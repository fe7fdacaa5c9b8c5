using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>What the stand of one person toward one vendor is computed from.</summary>
/// <param name="Weights">Weights of the role.</param>
/// <param name="Closeness">Close, 0 to 1.</param>
/// <param name="Solution">Sol, −1 to 1.</param>
/// <param name="Price">Price, −1 to 1.</param>
/// <param name="Support">Support, −1 to 1.</param>
public sealed record KeyPersonInput(StandWeights Weights, Estimate Closeness, Estimate Solution, Estimate Price, Estimate Support)
{
    /// <summary>True when anything at all is known of the person's attitude or closeness.</summary>
    public bool AnythingKnown => Closeness.Known || Solution.Known || Price.Known || Support.Known;
}
