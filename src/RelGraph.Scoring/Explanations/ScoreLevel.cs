namespace RelGraph.Scoring.Explanations;

/// <summary>The five levels of a score (scoring.md 5): L1 below 20, L2 below 40, L3 below 60, L4 below 80, L5 from 80.</summary>
public enum ScoreLevel
{
    /// <summary>Below 20.</summary>
    L1 = 1,
    /// <summary>20 to below 40.</summary>
    L2 = 2,
    /// <summary>40 to below 60.</summary>
    L3 = 3,
    /// <summary>60 to below 80.</summary>
    L4 = 4,
    /// <summary>From 80.</summary>
    L5 = 5,
}
