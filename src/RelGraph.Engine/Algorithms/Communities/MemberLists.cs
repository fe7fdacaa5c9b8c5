namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>The members of communities, one community after the other.</summary>
internal static class MemberLists
{
    /// <summary>Sorts nodes by community, each community's members ascending, and leaves out nodes without relationships and numbers without members; O(V).</summary>
    /// <returns>The nodes; where each community's begin, one more than communities; and each node's place among the nodes.</returns>
    internal static (int[] Members, int[] Firsts, int[] Places) Of(StrengthGraph graph, ReadOnlySpan<int> communities)
    {
        var rows = graph.Rows;
        var next = new int[communities.Length + 1];
        for (var node = 0; node < communities.Length; node++)
        {
            next[communities[node]] += rows.Degree(node) > 0 ? 1 : 0;
        }

        var (count, place) = (0, 0);
        var firsts = new int[communities.Length + 1];
        foreach (ref var community in next.AsSpan(0, communities.Length))
        {
            (firsts[count], var size, community) = (place, community, place);
            count += size > 0 ? 1 : 0;
            place += size;
        }

        firsts[count] = place;
        var (members, places) = (new int[place], new int[communities.Length]);
        for (var node = 0; node < communities.Length; node++)
        {
            if (rows.Degree(node) == 0)
            {
                places[node] = Parts.None;
                continue;
            }

            var mine = next[communities[node]]++;
            (members[mine], places[node]) = (node, mine);
        }

        return (members, firsts[..(count + 1)], places);
    }
}
