namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>Where an object stands in an order, whether or not it is still there.</summary>
/// <param name="Values">What it is ordered by, one for each step.</param>
/// <param name="Key">Its key, which decides between equals.</param>
internal readonly record struct SortPlace(SortValue[] Values, string Key);
