namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What employees can be ordered by.</summary>
public enum EmployeeOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Title.</summary>
    Title,

    /// <summary>Rank: 1 top management … 5 staff.</summary>
    Rank,

    /// <summary>City.</summary>
    City,

    /// <summary>What an hour costs.</summary>
    HourlyCost,

    /// <summary>Day of hiring.</summary>
    HiredOn,
}
