using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>One iteration of Leiden: from a division of the whole graph to a better one, through all levels.</summary>
internal sealed class LeidenPass
{
    /// <summary>When fewer than one node in so many has moved, the communities have settled.</summary>
    private const int SettledShare = 1000;

    private readonly StrengthGraph _whole;
    private readonly RunContext _run;
    private readonly LocalMoving _moving;
    private readonly Refinement _refinement;
    private readonly Aggregation _aggregation;

    internal LeidenPass(StrengthGraph whole, LeidenOptions options, WorkTeam team, RunContext run)
    {
        var rooms = Enumerable.Range(0, team.Size).Select(_ => new CommunityWeights(whole.NodeCount)).ToArray();
        (_whole, _run) = (whole, run);
        _moving = new LocalMoving(whole.NodeCount, options.Tolerance, team, rooms);
        _refinement = new Refinement(team, options);
        _aggregation = new Aggregation(team, rooms);
    }

    /// <summary>The better division, its communities numbered in the order of their first nodes; how many they are; and its <see cref="DivisionValue"/>.</summary>
    internal (int[] Communities, int Count, double Value) Improve(int[] before, int iteration)
    {
        var random = SeededRandom.For(_run.Seed, SeededRandom.Key(nameof(Leiden)), (ulong)iteration);
        var (level, communities) = (_whole, (int[])before.Clone());
        var ways = new List<int[]>();
        while (_moving.Run(level, communities, ref random, _run) < level.NodeCount)
        {
            var parts = _refinement.Run(level, communities, Passes(level, iteration), random.NextBits());
            if (parts.Count == parts.Members.Length)
            {
                break;
            }

            level = _aggregation.Run(level, parts);
            communities = parts.Communities;
            ways.Add(parts.Of);
        }

        // Parts hang together by construction. Communities do when each is one part; the split makes that true also where rounding kept their parts from being joined.
        ConnectedParts.Split(level, communities);
        var value = DivisionValue.Of(level, communities);
        for (var way = ways.Count - 1; way >= 0; way--)
        {
            communities = Below(ways[way], communities);
        }

        return (communities, Numbering.ByFirstNode(communities), value);
    }

    /// <summary>
    /// How often to refine. Once leaves many small parts, which the next level can move: that pays where communities are in doubt.
    /// At first, and when they have settled, parts are joined until none can be: the next level is small.
    /// </summary>
    private int Passes(StrengthGraph level, int iteration) =>
        level == _whole && (iteration == 1 || _moving.Moves < level.NodeCount / SettledShare) ? int.MaxValue : 1;

    /// <summary>The communities of the nodes below: those of their parts, and for what had settled there one each.</summary>
    private static int[] Below(int[] parts, int[] communities)
    {
        var next = communities.Length;
        return Array.ConvertAll(parts, part => part == Parts.None ? next++ : communities[part]);
    }
}
