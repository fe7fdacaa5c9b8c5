namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Leaves one relationship of each pair.</summary>
internal static class Parallels
{
    /// <summary>The one with the largest weight of each pair, by start, then target; undirected ones run from the smaller number.</summary>
    internal static Relationship[] Largest(Span<Relationship> relationships, bool isDirected)
    {
        if (!isDirected)
        {
            foreach (ref var one in relationships)
            {
                one = one.From <= one.To ? one : new Relationship(one.To, one.From, one.Weight);
            }
        }

        relationships.Sort((one, other) => one.From != other.From ? one.From.CompareTo(other.From) : one.To != other.To ? one.To.CompareTo(other.To) : other.Weight.CompareTo(one.Weight));
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
