namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>What a chain yields: a probability for each vendor and for nobody. They sum to 1.</summary>
/// <param name="PerVendor">Probability of each vendor, in the chain's order.</param>
/// <param name="Nobody">Probability that nobody is chosen.</param>
public sealed record ChainOutcome(IReadOnlyList<double> PerVendor, double Nobody)
{
    /// <summary>Probability that we are chosen.</summary>
    public double Us => PerVendor[0];

    /// <summary>P_us / (P_us + ΣP_k): our share among those who are chosen at all; null when all prefer nobody.</summary>
    public double? PreferenceShare => PerVendor.Sum() is var chosen && chosen > 0 ? Us / chosen : null;
}
