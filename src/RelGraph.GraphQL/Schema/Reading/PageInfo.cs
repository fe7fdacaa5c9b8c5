namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Where a page ends, and whether more follows.</summary>
/// <param name="HasNextPage">Whether more follows.</param>
/// <param name="EndCursor">The id of the last object of the page, to be given as `after`; null for an empty page.</param>
public sealed record PageInfo(bool HasNextPage, string? EndCursor);
