namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What leads can be ordered by.</summary>
public enum LeadOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Day it was created.</summary>
    CreatedOn,

    /// <summary>Its status.</summary>
    Status,
}
