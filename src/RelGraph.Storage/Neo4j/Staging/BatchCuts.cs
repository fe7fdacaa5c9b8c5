using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Storage.Neo4j.Staging;

/// <summary>Cuts changes into batches, in their order.</summary>
internal static class BatchCuts
{
    /// <summary>The kinds of fact after which a batch ends: the statement that unpacks it has parts for each, and the server's planning grows faster than their number.</summary>
    private const int MostKinds = 4;

    /// <summary>A batch with fewer changes goes on whatever their kinds, so that kinds in turn do not make a batch of every change.</summary>
    private const int FewestChanges = 200;

    /// <summary>Cuts the changes.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="most">The most changes of a batch.</param>
    public static IEnumerable<Change[]> Of(IReadOnlyList<Change> changes, int most)
    {
        var kinds = new HashSet<FactKind>();
        var from = 0;
        for (var place = 0; place < changes.Count; place++)
        {
            var isNew = kinds.Add(changes[place].Key.Kind);
            var count = place - from;
            if (count == most || (isNew && kinds.Count > MostKinds && count >= FewestChanges))
            {
                yield return Slice(changes, from, place);
                (from, kinds) = (place, [changes[place].Key.Kind]);
            }
        }

        if (from < changes.Count)
        {
            yield return Slice(changes, from, changes.Count);
        }
    }

    private static Change[] Slice(IReadOnlyList<Change> changes, int from, int to)
    {
        var batch = new Change[to - from];
        for (var place = from; place < to; place++)
        {
            batch[place - from] = changes[place];
        }

        return batch;
    }
}
