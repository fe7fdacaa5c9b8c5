namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Leaves one relationship of each pair.</summary>
internal static class Parallels
{
    /// <summary>All of them to be added, or the one with the largest or smallest weight of each pair, by start, then target; undirected ones then run from the smaller number.</summary>
    internal static Relationship[] Keep(ParallelEdges which, Span<Relationship> relationships, bool isDirected) => which switch
    {
        ParallelEdges.Largest => First(relationships, isDirected, (one, other) => other.Weight.CompareTo(one.Weight)),
        ParallelEdges.Smallest => First(relationships, isDirected, (one, other) => one.Weight.CompareTo(other.Weight)),
        _ => relationships.ToArray(),
    };

    private static Relationship[] First(Span<Relationship> relationships, bool isDirected, Comparison<Relationship> byWeight)
    {
        if (!isDirected)
        {
            foreach (ref var one in relationships)
            {
                one = one.From <= one.To ? one : new Relationship(one.To, one.From, one.Weight);
            }
        }

        relationships.Sort((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : one.To != other.To ? one.To.CompareTo(other.To) : byWeight(one, other));
        var kept = 0;
        foreach (ref readonly var one in relationships)
        {
            if (kept == 0 || relationships[kept - 1].From != one.From || relationships[kept - 1].To != one.To)
            {
                relationships[kept++] = one;
            }
        }

        return relationships[..kept].ToArray();
    }
}
