namespace RelGraph.Engine.History;

/// <summary>What applying a change set did.</summary>
/// <param name="Id">The change set's id.</param>
/// <param name="Sequence">Its place in the record: 1 for the first; the present one's when nothing had to change.</param>
/// <param name="RecordedAt">When it became visible, UTC.</param>
/// <param name="Recorded">Versions written.</param>
/// <param name="Superseded">Versions replaced.</param>
/// <param name="Unchanged">Facts already recorded just so.</param>
/// <param name="HeldBack">Facts about erased people, which were not recorded.</param>
/// <param name="AlreadyApplied">True when a change set of this id was there already; the other figures are then its own.</param>
public sealed record ChangeSetReceipt(
    string Id, long Sequence, DateTimeOffset RecordedAt, long Recorded, long Superseded, long Unchanged, IReadOnlyList<FactKey> HeldBack, bool AlreadyApplied);
