namespace RelGraph.Storage.Opening;

/// <summary>What a thorough check of a store found.</summary>
/// <param name="Checked">Versions, or elements of a graph, looked at.</param>
/// <param name="FaultCount">Number of faults.</param>
/// <param name="Faults">The faults in words, one sentence each; of very many only the first.</param>
/// <param name="Repaired">How many of them were repaired.</param>
public sealed record StoreVerification(long Checked, long FaultCount, IReadOnlyList<string> Faults, long Repaired)
{
    /// <summary>True when nothing is wrong any more.</summary>
    public bool IsSound => FaultCount == Repaired;
}
