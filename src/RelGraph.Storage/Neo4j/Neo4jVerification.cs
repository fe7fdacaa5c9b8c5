namespace RelGraph.Storage.Neo4j;

/// <summary>What the verification of a workspace in a graph found.</summary>
/// <param name="Checked">Elements looked at: nodes, relationships and versions out of the way.</param>
/// <param name="FaultCount">Number of faults.</param>
/// <param name="Faults">The faults, by kind of fact and key; of many only the first thousand.</param>
public sealed record Neo4jVerification(long Checked, long FaultCount, IReadOnlyList<Neo4jFault> Faults)
{
    /// <summary>True when nothing is wrong any more.</summary>
    public bool IsSound => FaultCount == Faults.Count && Faults.All(fault => fault.IsRepaired);
}
