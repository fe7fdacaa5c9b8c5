using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Choosing a set of nodes that is worth most.</summary>
internal static class NodeSets
{
    /// <summary>The best of all sets of a size; among equals the first by number.</summary>
    public static KeyPlayersResult TryAll(int nodes, int count, Func<IReadOnlyList<int>, double> worth, RunContext run)
    {
        var set = Enumerable.Range(0, Math.Min(count, nodes)).ToArray();
        var (best, most) = ((int[])[.. set], worth(set));
        while (MoveOn(set, nodes))
        {
            run.Cancellation.ThrowIfCancellationRequested();
            var value = worth(set);
            if (value > most)
            {
                (best, most) = ([.. set], value);
            }
        }

        return new KeyPlayersResult(best, most, true);
    }

    /// <summary>The next set in order of its numbers.</summary>
    private static bool MoveOn(int[] set, int nodes)
    {
        var place = set.Length - 1;
        while (place >= 0 && set[place] == nodes - set.Length + place)
        {
            place--;
        }

        if (place < 0)
        {
            return false;
        }

        set[place]++;
        for (var later = place + 1; later < set.Length; later++)
        {
            set[later] = set[later - 1] + 1;
        }

        return true;
    }

    /// <summary>Tells whether there are no more sets of a size than that.</summary>
    public static bool AreAtMost(int nodes, int count, int most)
    {
        var sets = 1.0;
        for (var place = 0; place < count; place++)
        {
            sets = sets * (nodes - place) / (place + 1);
        }

        return sets <= most;
    }
}
