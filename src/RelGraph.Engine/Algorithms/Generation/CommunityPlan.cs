using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Who belongs to which community, and how many of each node's relationships stay inside.</summary>
internal sealed record CommunityPlan(int[] Communities, int[] Inside, int[] Sizes)
{
    /// <summary>Draws sizes, then gives every node, those with most relationships first, a free place in a community large enough for what it keeps inside.</summary>
    /// <param name="options">What is wished for.</param>
    /// <param name="degrees">Degrees, largest first.</param>
    /// <param name="random">Where draws come from.</param>
    internal static CommunityPlan Draw(PlantedCommunitiesOptions options, int[] degrees, ref SeededRandom random)
    {
        var sizes = Sizing(options, ref random);
        var (communities, inside) = (new int[degrees.Length], new int[degrees.Length]);
        var free = new int[degrees.Length];
        var (freeCount, opened) = (0, 0);
        for (var node = 0; node < degrees.Length; node++)
        {
            // Rounding up or down by chance keeps the mixing right also where degrees are small.
            var kept = (int)((1 - options.Mixing) * degrees[node] + random.NextUnit());
            while (opened < sizes.Length && (freeCount == 0 || sizes[opened] > kept))
            {
                free.AsSpan(freeCount, sizes[opened]).Fill(opened);
                freeCount += sizes[opened++];
            }

            var place = random.NextBelow(freeCount);
            communities[node] = free[place];
            free[place] = free[--freeCount];
            inside[node] = Math.Min(kept, Math.Min(degrees[node], sizes[communities[node]] - 1));
        }

        return new CommunityPlan(communities, inside, sizes);
    }

    private static int[] Sizing(PlantedCommunitiesOptions options, ref SeededRandom random)
    {
        var law = new PowerLaw(options.MinCommunity, options.MaxCommunity, options.CommunityExponent);
        var sizes = new List<int>();
        for (var left = options.Nodes; left > 0; left -= sizes[^1])
        {
            var size = Math.Min(law.Next(ref random), left);

            // What would be left over is too small for a community of its own: it joins the last.
            sizes.Add(left - size < options.MinCommunity && left <= options.MaxCommunity ? left : size);
        }

        sizes.Sort((one, other) => other.CompareTo(one));
        return [.. sizes];
    }
}
