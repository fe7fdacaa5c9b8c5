namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Step 3 of scoring.md 5.2: what one seat chooses, given its stands after influence.</summary>
public static class ChainChoice
{
    /// <summary>π_v = exp(x_v/s) / (exp(θ/s) + Σ exp(x/s)), computed with the largest taken out so that nothing overflows.</summary>
    /// <param name="stands">x*, one per vendor.</param>
    /// <param name="sharpness">s, above 0.</param>
    /// <param name="nobodyStand">θ.</param>
    /// <param name="chances">Receives one chance per vendor and, last, the chance of nobody.</param>
    public static void Fill(ReadOnlySpan<double> stands, double sharpness, double nobodyStand, Span<double> chances)
    {
        var largest = nobodyStand;
        foreach (var stand in stands)
        {
            largest = Math.Max(largest, stand);
        }

        var total = 0.0;
        for (var vendor = 0; vendor < stands.Length; vendor++)
        {
            total += chances[vendor] = Math.Exp((stands[vendor] - largest) / sharpness);
        }

        total += chances[stands.Length] = Math.Exp((nobodyStand - largest) / sharpness);
        for (var option = 0; option <= stands.Length; option++)
        {
            chances[option] /= total;
        }
    }
}
