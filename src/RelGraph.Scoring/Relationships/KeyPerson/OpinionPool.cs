using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Pools what several sources say of one attitude: the mean by mass, with a spread that narrows with mass and widens with disagreement.</summary>
/// <remarks>
/// With mass M, weighted mean m and weighted variance d² between the sources:
/// mean = m, spread² = σ²·κ/(κ+M) + d²·M/(κ+M), confidence = M/(M+κ).
/// Ageing lowers M, so an old word widens the interval but is never turned into "neutral"; with no source at all the value is the prior 0 ± σ.
/// </remarks>
public static class OpinionPool
{
    /// <summary>Pools opinions.</summary>
    /// <param name="opinions">The sources, in any order.</param>
    /// <param name="unknownSpread">σ: the spread where nobody says anything.</param>
    /// <param name="priorMass">κ: the mass at which confidence is one half; above 0.</param>
    public static Estimate Combine(IReadOnlyList<Opinion> opinions, double unknownSpread, double priorMass)
    {
        // Sorted, so that the sums do not depend on the order in which sources were recorded.
        var sorted = opinions.Where(opinion => opinion.Mass > 0).OrderBy(opinion => opinion.Value).ThenBy(opinion => opinion.Mass).ToArray();
        if (sorted.Length == 0)
        {
            return Estimate.Unknown(0, unknownSpread);
        }

        var mass = sorted.Sum(opinion => opinion.Mass);
        var mean = sorted.Length == 1 ? sorted[0].Value : sorted.Sum(opinion => opinion.Mass * opinion.Value) / mass;
        var between = sorted.Sum(opinion => opinion.Mass * (opinion.Value - mean) * (opinion.Value - mean)) / mass;
        var share = mass / (priorMass + mass);
        return new Estimate(mean, Math.Sqrt((unknownSpread * unknownSpread * (1 - share)) + (between * share)), share, true);
    }

    /// <summary>The mass of one opinion after some days.</summary>
    /// <param name="fresh">Mass when fresh.</param>
    /// <param name="reliability">Reliability of the source, 0 to 1.</param>
    /// <param name="ageInDays">Age in days; a negative age counts as 0.</param>
    /// <param name="halfLife">Days in which half is lost.</param>
    public static double Mass(double fresh, double reliability, double ageInDays, double halfLife) =>
        fresh * reliability * Math.Pow(2, -Math.Max(0, ageInDays) / halfLife);
}
