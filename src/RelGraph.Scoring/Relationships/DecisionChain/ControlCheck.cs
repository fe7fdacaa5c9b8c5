namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>C139 控单力 (scoring.md 3): the rule of large deals, shown beside the score as a baseline and an index of completeness.</summary>
public sealed record ControlCheck
{
    /// <summary>1 Win: the most powerful decider supports us; null where nobody knows.</summary>
    public required bool? Win { get; init; }

    /// <summary>3 First (a): the top decider and the key people see our solution as the best; null where nobody knows.</summary>
    public required bool? BestValue { get; init; }

    /// <summary>3 First (b): a key person sells for us or moves others for us.</summary>
    public required bool ActiveHelp { get; init; }

    /// <summary>3 First (c): people with more than half of the power support us.</summary>
    public required bool Majority { get; init; }

    /// <summary>9 Clear: which of the nine things we know; stable names.</summary>
    public required IReadOnlyList<string> Clear { get; init; }

    /// <summary>9 Clear: which we do not know yet.</summary>
    public required IReadOnlyList<string> Unclear { get; init; }

    /// <summary>C: the support of the best coach, −1 to 1; null where there is no coach or nobody knows.</summary>
    public required double? Coach { get; init; }

    /// <summary>How many of the thirteen points hold, 0 to 13: one, three and nine.</summary>
    public int Points => (Win == true ? 1 : 0) + (BestValue == true ? 1 : 0) + (ActiveHelp ? 1 : 0) + (Majority ? 1 : 0) + Clear.Count;
}
