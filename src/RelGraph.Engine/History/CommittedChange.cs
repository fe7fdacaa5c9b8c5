namespace RelGraph.Engine.History;

/// <summary>What one change set did to the record, for readers that keep a picture up to date.</summary>
/// <param name="Info">The change set.</param>
/// <param name="Added">Versions it recorded that are still in the record.</param>
/// <param name="Removed">Versions it superseded, or that an erasure removed.</param>
/// <remarks>
/// After an erasure, earlier changes are told as if the person had never been in them. The erasure itself (<see cref="IsErasure"/>) tells what it removed as
/// <see cref="ErasureRule.Redact"/> leaves it, and what it rewrote as a removal and an addition. Only the store that erased can tell this, until it is closed, because
/// nothing of the person is kept: a follower in another process loads afresh when it meets an erasure.
/// </remarks>
public sealed record CommittedChange(ChangeSetInfo Info, IReadOnlyList<Fact> Added, IReadOnlyList<Fact> Removed)
{
    /// <summary>True when an erasure did it.</summary>
    public bool IsErasure => Info.Header.Source == ChangeSetHeader.ErasureSource;
}
