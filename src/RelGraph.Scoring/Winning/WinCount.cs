namespace RelGraph.Scoring.Winning;

/// <summary>Closed projects and how many of them we won.</summary>
/// <param name="Won">Won by us.</param>
/// <param name="Closed">All closed, whatever the outcome: won, lost, no decision or cancelled.</param>
public readonly record struct WinCount(int Won, int Closed)
{
    /// <summary>Counts one more project.</summary>
    public WinCount With(bool won) => new(Won + (won ? 1 : 0), Closed + 1);
}
