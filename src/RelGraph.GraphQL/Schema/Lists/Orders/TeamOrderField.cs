namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What teams can be ordered by.</summary>
public enum TeamOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Region 区域.</summary>
    Region,
}
