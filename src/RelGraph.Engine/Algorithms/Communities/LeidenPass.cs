using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>One iteration of Leiden: from a division of the whole graph to a better one, through all levels.</summary>
internal sealed class LeidenPass(StrengthGraph whole, LeidenOptions options, RunContext run)
{
    private readonly CommunityWeights _scratch = new(whole.NodeCount);
    private readonly LocalMoving _moving = new(whole.NodeCount);
    private readonly Refinement _refinement = new(whole.NodeCount);

    /// <summary>The better division; communities are numbered below the number of nodes.</summary>
    internal int[] Improve(int[] before, int iteration)
    {
        var random = SeededRandom.For(run.Seed, SeededRandom.Key(nameof(Leiden)), (ulong)iteration);
        var level = whole;
        var communities = (int[])before.Clone();
        int[]? places = null;
        while (true)
        {
            var count = _moving.Run(level, communities, options.Resolution, _scratch, ref random, run);
            if (count == level.NodeCount)
            {
                break;
            }

            var parts = _refinement.Run(level, communities, options, _scratch, ref random, run);
            var partCount = Numbering.ByFirstNode(parts);
            if (partCount == level.NodeCount)
            {
                break;
            }

            (level, communities) = Aggregation.Run(level, parts, partCount, communities, _scratch);
            places = Compose(places, parts);
        }

        return places is null ? communities : Array.ConvertAll(places, place => communities[place]);
    }

    /// <summary>The node of the new level that holds each node of the whole graph.</summary>
    private static int[] Compose(int[]? places, int[] parts)
    {
        if (places is null)
        {
            return parts;
        }

        foreach (ref var place in places.AsSpan())
        {
            place = parts[place];
        }

        return places;
    }
}
