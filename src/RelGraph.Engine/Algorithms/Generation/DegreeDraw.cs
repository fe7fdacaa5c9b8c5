using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Generation;

/// <summary>Degrees by a power law whose mean is the one wished for.</summary>
internal static class DegreeDraw
{
    /// <summary>The degrees, largest first.</summary>
    internal static int[] Run(PlantedCommunitiesOptions options, ref SeededRandom random)
    {
        var degrees = new int[options.Nodes];
        var most = Math.Min(options.MaxDegree, options.Nodes - 1);
        if (most < 1)
        {
            return degrees;
        }

        // The mean grows with the least degree: two neighbouring least degrees, mixed, give any mean between theirs.
        var target = Math.Min(options.MeanDegree, most);
        var below = new PowerLaw(1, most, options.DegreeExponent);
        var above = below;
        for (var least = 2; least <= most && above.Mean < target; least++)
        {
            (below, above) = (above, new PowerLaw(least, most, options.DegreeExponent));
        }

        var share = above.Mean > below.Mean ? (target - below.Mean) / (above.Mean - below.Mean) : 0;
        for (var node = 0; node < degrees.Length; node++)
        {
            degrees[node] = (random.NextUnit() < share ? above : below).Next(ref random);
        }

        degrees.AsSpan().Sort((one, other) => other.CompareTo(one));
        return degrees;
    }
}
