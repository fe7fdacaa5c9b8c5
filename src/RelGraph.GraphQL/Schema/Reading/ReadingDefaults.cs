namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>What holds when a question says nothing.</summary>
/// <param name="AsOf">The day described; the workspace's today when null.</param>
public sealed record ReadingDefaults(DateOnly? AsOf);
