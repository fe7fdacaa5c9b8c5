using RelGraph.Engine.Ties;

namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>How uncertain ties and closeness are.</summary>
internal static class TieSpread
{
    /// <summary>Variance of a tie's strength: that of its Beta posterior.</summary>
    public static double Variance(Tie tie)
    {
        var mass = tie.Alpha + tie.Beta;
        return mass > 0 ? tie.Alpha * tie.Beta / (mass * mass * (mass + 1)) : 0;
    }

    /// <summary>Standard deviation of the closeness to a contact by the delta method: each tie moves it by Π of the others' absence.</summary>
    public static double OfCloseness(HeldContact contact)
    {
        var variance = 0.0;
        foreach (var tie in contact.Ties.Where(tie => tie.Counts && tie.Tie.Strength > 0))
        {
            variance += Math.Pow(tie.Exclusive / tie.Tie.Strength, 2) * Variance(tie.Tie);
        }

        return Math.Sqrt(variance);
    }
}
