using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Changes;

/// <summary>What changed a score since an earlier day, and by how much each cause moved it.</summary>
/// <remarks>
/// The facts of the days between are taken back one cause after the other, the newest first, and the score is computed anew each time by the code that answers any question:
/// the difference is what the cause moved, given what happened before it. What remains is time and what happened to others. The parts telescope, so they add up exactly.
/// </remarks>
public sealed record ScoreChange
{
    /// <summary>The earlier day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The later day.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The score at the end of the earlier day, as known now; null where there was none.</summary>
    public required double? Before { get; init; }

    /// <summary>The score at the end of the later day; null where there is none.</summary>
    public required double? After { get; init; }

    /// <summary>After minus before; null unless both are known.</summary>
    public double? Points => After - Before;

    /// <summary>The causes, the greatest movement first; empty where the change has no number.</summary>
    public required IReadOnlyList<ChangeCause> Causes { get; init; }

    /// <summary>Why there are no causes; null where there are.</summary>
    public BilingualText? UnknownBecause { get; init; }
}
