namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What facts can be ordered by.</summary>
public enum FactOrderField
{
    /// <summary>By key.</summary>
    Key,

    /// <summary>The first day on which it is true; what was always so comes last.</summary>
    ValidFrom,

    /// <summary>How sure the source is.</summary>
    Confidence,
}
