using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j.Writing;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>A batch ready to be written.</summary>
/// <param name="Ordinal">Its place among the batches.</param>
/// <param name="Groups">Its changes by key.</param>
/// <param name="Held">Keys held back.</param>
/// <param name="Write">What to write.</param>
/// <param name="Plan">What that comes to.</param>
internal sealed record PlannedBatch(long Ordinal, Dictionary<FactKey, List<Change>> Groups, List<FactKey> Held, GraphWrite Write, KeyPlanner Plan)
{
    /// <summary>The keys it changes.</summary>
    public HashSet<FactKey> Keys { get; } = [.. Groups.Keys];
}
