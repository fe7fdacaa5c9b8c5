namespace RelGraph.Scoring.Relationships.Company;

/// <summary>A line of the balance of held value between its opening and its closing.</summary>
public enum BalanceItem
{
    /// <summary>Closeness gained, and contacts that are new 新建.</summary>
    Built,
    /// <summary>Closeness faded with contacts and colleagues who are still there 衰减.</summary>
    Decayed,
    /// <summary>What left with our people who left, and with contacts who left 流失.</summary>
    Lost,
    /// <summary>Change of what the contacts are worth 重估.</summary>
    Revalued,
}
