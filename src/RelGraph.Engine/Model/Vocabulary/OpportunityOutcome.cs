namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>How a deal ended 结果.</summary>
public enum OpportunityOutcome
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Won by us 赢单.</summary>
    Won = 1,

    /// <summary>Won by a rival 输给友商.</summary>
    LostToCompetitor = 2,

    /// <summary>The customer bought from nobody 无决策.</summary>
    NoDecision = 3,

    /// <summary>The customer cancelled the project 取消.</summary>
    Cancelled = 4,
}
