namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>Which end of an order comes first.</summary>
public enum SortDirection
{
    /// <summary>The smallest, earliest, first of the alphabet.</summary>
    Ascending,

    /// <summary>The largest, latest, last of the alphabet.</summary>
    Descending,
}
