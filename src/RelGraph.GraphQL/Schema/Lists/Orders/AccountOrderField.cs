namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What accounts can be ordered by.</summary>
public enum AccountOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Industry 行业.</summary>
    Industry,

    /// <summary>Region 区域.</summary>
    Region,

    /// <summary>Number of people employed.</summary>
    Headcount,

    /// <summary>Yearly revenue of the customer.</summary>
    AnnualRevenue,

    /// <summary>What the customer spends a year on offerings like ours.</summary>
    Wallet,

    /// <summary>Year of foundation.</summary>
    FoundedYear,
}
