namespace RelGraph.GraphQL.Http;

/// <summary>A question to begin with.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Query">The document, with comments in both languages.</param>
internal sealed record SampleQuery(string Name, string Query);
