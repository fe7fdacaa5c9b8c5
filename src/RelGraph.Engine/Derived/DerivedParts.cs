namespace RelGraph.Engine.Derived;

/// <summary>What a run of derived values writes.</summary>
[Flags]
public enum DerivedParts
{
    /// <summary>Nothing; refused.</summary>
    None = 0,

    /// <summary>Scores and levels of people, seats, accounts, deals, competitors and our company 评分.</summary>
    Scores = 1,

    /// <summary>Ties between people with their strength 关系.</summary>
    Ties = 2,

    /// <summary>The densely tied group each person belongs to 社区.</summary>
    Communities = 4,

    /// <summary>Everything.</summary>
    All = Scores | Ties | Communities,
}
