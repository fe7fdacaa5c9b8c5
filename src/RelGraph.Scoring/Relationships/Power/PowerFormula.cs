namespace RelGraph.Scoring.Relationships.Power;

/// <summary>W_p of scoring.md 4.4: role weight × political weight × (½ + ½·Inf_p), scaled so that the largest in the chain is 1.</summary>
public static class PowerFormula
{
    /// <summary>Power before scaling.</summary>
    /// <param name="role">Weight of the buying role, above 0 to 1.</param>
    /// <param name="political">Weight of the political status, above 0 to 1.</param>
    /// <param name="influence">Inf_p, 0 to 1, 1 for the most influential of the chain.</param>
    public static double Raw(double role, double political, double influence) => role * political * (.5 + (.5 * influence));

    /// <summary>Divides by the largest, so that the largest becomes exactly 1; leaves zeros as they are when all are zero.</summary>
    public static double[] Scale(IReadOnlyList<double> raw)
    {
        var largest = 0.0;
        foreach (var value in raw)
        {
            largest = Math.Max(largest, value);
        }

        var scaled = new double[raw.Count];
        for (var i = 0; i < raw.Count; i++)
        {
            scaled[i] = largest > 0 ? raw[i] / largest : 0;
        }

        return scaled;
    }
}
