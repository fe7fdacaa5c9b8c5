namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>Rows of whole keys of one kind.</summary>
/// <param name="Rows">The rows: 0 for drawn or 1 for kept, then the columns of a version.</param>
/// <param name="Upper">The last key the page may hold, as it is written in the graph.</param>
/// <param name="IsLast">True when no more keys follow.</param>
internal sealed record Page(List<object?[]> Rows, string Upper, bool IsLast);
