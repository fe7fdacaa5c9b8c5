namespace RelGraph.Engine.History.Transfer;

/// <summary>A record without its versions: what must move with them so that the copy answers, refuses and recognises as the original does.</summary>
/// <param name="Workspace">The workspace's settings.</param>
/// <param name="Secret">The workspace's secret, 32 bytes: fingerprints begin with it and tombstones are keyed by it.</param>
/// <param name="Tombstones">The hashes that erased people left, in ordinal order.</param>
/// <param name="ChangeSets">Every change set applied: first those with a place in the record, from sequence 1 without gaps, then those that changed nothing.</param>
public sealed record RecordHead(WorkspaceInfo Workspace, ReadOnlyMemory<byte> Secret, IReadOnlyList<string> Tombstones, IReadOnlyList<AppliedChangeSet> ChangeSets)
{
    /// <summary>The sequence of the last change set; 0 when nothing was ever recorded.</summary>
    public long Sequence { get; } = ChangeSets.LongCount(set => set.IsInLog);
}
