namespace RelGraph.Storage.Opening;

/// <summary>What a thorough check of a store found.</summary>
/// <param name="Versions">Versions read, superseded ones too.</param>
/// <param name="Findings">What is wrong, one sentence each; empty when nothing is.</param>
/// <param name="Repaired">How much of it was repaired.</param>
public sealed record StoreVerification(long Versions, IReadOnlyList<string> Findings, long Repaired)
{
    /// <summary>True when nothing is wrong any more.</summary>
    public bool IsSound => Findings.Count == 0;
}
