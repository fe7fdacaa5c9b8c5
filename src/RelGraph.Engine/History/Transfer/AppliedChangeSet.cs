namespace RelGraph.Engine.History.Transfer;

/// <summary>A change set that was applied, as a record that moves takes it along: enough to tell it again, and to know it again when it is applied once more.</summary>
/// <param name="Header">Who, why, and under which id.</param>
/// <param name="Receipt">What it did, as a repetition is told; whom held-back facts were about is not kept, only of which kinds they were.</param>
/// <param name="IsInLog">True when it has a place of its own in the record, which is then the receipt's sequence; false when nothing had to change.</param>
/// <param name="Fingerprint">The state of its <see cref="ChangeFingerprint"/>, 32 bytes.</param>
public sealed record AppliedChangeSet(ChangeSetHeader Header, ChangeSetReceipt Receipt, bool IsInLog, ReadOnlyMemory<byte> Fingerprint)
{
    /// <summary>True when both say the same of the same change set.</summary>
    public bool SaysTheSameAs(AppliedChangeSet other) =>
        Header == other.Header && IsInLog == other.IsInLog && Fingerprint.Span.SequenceEqual(other.Fingerprint.Span)
        && Receipt with { HeldBack = other.Receipt.HeldBack } == other.Receipt
        && Receipt.HeldBack.SequenceEqual(other.Receipt.HeldBack);
}
