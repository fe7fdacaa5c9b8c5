namespace RelGraph.Engine.History;

/// <summary>Changes that become visible together or not at all.</summary>
/// <param name="Header">Who, why, and under which id.</param>
/// <param name="Changes">The steps, applied in this order.</param>
public sealed record ChangeSet(ChangeSetHeader Header, IReadOnlyList<Change> Changes);
