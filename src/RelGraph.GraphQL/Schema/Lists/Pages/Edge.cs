namespace RelGraph.GraphQL.Schema.Lists.Pages;

/// <summary>One object of a page with its place in the list.</summary>
/// <param name="Cursor">Its place, to be given as `after` or `before` of the same list in the same order.</param>
/// <param name="Node">The object.</param>
public sealed record Edge<T>(string Cursor, T Node);
