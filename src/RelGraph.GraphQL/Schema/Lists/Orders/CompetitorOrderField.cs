namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What competitors can be ordered by.</summary>
public enum CompetitorOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Region 区域.</summary>
    Region,
}
