namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What partners can be ordered by.</summary>
public enum PartnerOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Role.</summary>
    Role,

    /// <summary>Region 区域.</summary>
    Region,
}
