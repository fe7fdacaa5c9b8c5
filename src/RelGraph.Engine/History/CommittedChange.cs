namespace RelGraph.Engine.History;

/// <summary>What one change set did to the record, for readers that keep a picture up to date.</summary>
/// <param name="Info">The change set.</param>
/// <param name="Added">Versions it recorded that are still in the record.</param>
/// <param name="Removed">Versions it superseded, or that an erasure removed.</param>
public sealed record CommittedChange(ChangeSetInfo Info, IReadOnlyList<Fact> Added, IReadOnlyList<Fact> Removed);
