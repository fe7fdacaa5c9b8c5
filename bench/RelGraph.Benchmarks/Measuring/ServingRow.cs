namespace RelGraph.Benchmarks.Measuring;

/// <summary>One document, answered by several servers in one sitting.</summary>
/// <param name="Document">What is asked.</param>
/// <param name="Bytes">The length of the answer.</param>
/// <param name="Agreement">How the answers were compared before anything was timed.</param>
/// <param name="Servers">How each server did.</param>
internal sealed record ServingRow(string Document, int Bytes, string Agreement, IReadOnlyList<ServingTime> Servers)
{
    /// <summary>Whether the goals over the floor and for memory are for this document: its floor does the same work but for GraphQL.</summary>
    public bool HasFloorGoals { get; init; }
}
