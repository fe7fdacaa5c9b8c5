namespace RelGraph.Engine.History.Transfer;

/// <summary>What a copy of a record moved.</summary>
/// <param name="Sequence">The sequence of the last change set.</param>
/// <param name="Versions">Versions moved, superseded ones too; each was compared with the original.</param>
/// <param name="ChangeSets">Change sets moved, also those that changed nothing.</param>
/// <param name="Tombstones">Hashes of erased people moved.</param>
public sealed record RecordCopyReport(long Sequence, long Versions, long ChangeSets, long Tombstones);
