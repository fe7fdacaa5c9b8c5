namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What offerings can be ordered by.</summary>
public enum OfferingOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Product series.</summary>
    Series,

    /// <summary>List price.</summary>
    ListPrice,

    /// <summary>Margin in percent.</summary>
    MarginPercent,
}
