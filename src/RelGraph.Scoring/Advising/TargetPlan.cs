using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Advising;

/// <summary>The fewest actions whose success would bring P(win) to a target; of as many, those with the fewest hours, then with the highest P(win).</summary>
public sealed record TargetPlan
{
    /// <summary>The target, 0 to 100.</summary>
    public required double Target { get; init; }

    /// <summary>P(win) as it is, 0 to 100.</summary>
    public required double Now { get; init; }

    /// <summary>P(win) if all steps succeed, 0 to 100.</summary>
    public required double Reached { get; init; }

    /// <summary>The 80 % interval of <see cref="Reached"/>, from what is uncertain about the people.</summary>
    public required Interval ReachedRange { get; init; }

    /// <summary>The actions; none where the target is reached already.</summary>
    public required IReadOnlyList<TargetStep> Steps { get; init; }

    /// <summary>Whether the steps reach the target. If not, they are the best that was found.</summary>
    public required bool IsReached { get; init; }

    /// <summary>Whether every smaller set of actions was looked at and fell short.</summary>
    public required bool IsFewest { get; init; }

    /// <summary>Whether every set of actions was looked at: then a target that is not reached is out of reach of these actions.</summary>
    public required bool IsExhaustive { get; init; }

    /// <summary>How many sets of actions were looked at.</summary>
    public required int Looked { get; init; }

    /// <summary>The chance that all steps succeed, as if they were independent, 0 to 1.</summary>
    public double Success => Steps.Aggregate(1.0, (chance, step) => chance * step.Success);

    /// <summary>Their hours together.</summary>
    public double Hours => Steps.Sum(step => step.Hours);
}
