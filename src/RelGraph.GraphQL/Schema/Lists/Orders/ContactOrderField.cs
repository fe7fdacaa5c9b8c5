namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What contacts can be ordered by.</summary>
public enum ContactOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Function, for example finance.</summary>
    Function,

    /// <summary>Rank: 1 top management … 5 staff.</summary>
    Rank,

    /// <summary>City.</summary>
    City,

    /// <summary>Willingness to introduce, 0 to 1.</summary>
    Willingness,
}
