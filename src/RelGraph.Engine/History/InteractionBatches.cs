using System.Runtime.CompilerServices;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;

namespace RelGraph.Engine.History;

/// <summary>Turns versions read the general way into batches of interactions, for stores that have no faster way.</summary>
internal static class InteractionBatches
{
    /// <summary>One batch of interactions per batch of versions.</summary>
    public static async IAsyncEnumerable<InteractionBatch> Of(IAsyncEnumerable<IReadOnlyList<FactVersion>> versions, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var people = new Dictionary<NodeId, int>();
        var opportunities = new Dictionary<string, int>(StringComparer.Ordinal);
        var batch = new InteractionBatch();
        await foreach (var some in versions.WithCancellation(cancellation).ConfigureAwait(false))
        {
            batch.Clear();
            foreach (var version in some.Where(version => version.Fact.Content is Interaction))
            {
                batch.Add(version.Fact, person => Number(people, person, batch.Meet), opportunity => Number(opportunities, opportunity, batch.Meet));
            }

            yield return batch;
        }
    }

    private static int Number<T>(Dictionary<T, int> known, T name, Action<T> meet)
        where T : notnull
    {
        if (!known.TryGetValue(name, out var number))
        {
            known.Add(name, number = known.Count);
            meet(name);
        }

        return number;
    }
}
