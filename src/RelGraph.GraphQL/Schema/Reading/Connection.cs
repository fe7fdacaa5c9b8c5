namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>One page of a list, with the size of the whole list.</summary>
/// <param name="Nodes">The objects of the page, in the order of the list.</param>
/// <param name="TotalCount">How many objects the whole list has.</param>
/// <param name="PageInfo">Where the page ends.</param>
public sealed record Connection<T>(IReadOnlyList<T> Nodes, int TotalCount, PageInfo PageInfo);
