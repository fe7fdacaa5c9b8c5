using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Betweenness as a share of all ordered pairs of nodes, from shortest paths drawn at random, with a proved error: but for a chance of δ no score is off by more than ε.</summary>
/// <remarks>
/// For each draw two nodes are taken at random and one of the shortest paths from the first to the second, all alike likely; a node's score is the share of draws with it inside. Its mean is exactly
/// b(v)/(n(n − 1)), b as in <see cref="Betweenness"/>, by hops. The proof, on the page of this kernel: every interval is one of the binomial law by the inequality of Zubkov and Serov, and the chances of failure of all nodes, all looks
/// and both ways to be off add up to δ. Draws by which these were shared out are not used again.
/// Conventions: as <see cref="Betweenness"/> by hops. The same for an undirected graph whether a pair counts once or twice. Nodes without a path between them make a draw with nobody inside.
/// A draw searches from both ends: O(√E) relationships on graphs with short paths and many hubs, O(E) at worst. Draws: about 2 p ln(1/δ)/ε², p the highest score; at most ln(n/δ)/(2ε²) and a little.
/// 21 bytes a node and thread, 32 a node besides, and 4 a node and relationship for the turned rows of a graph that points. Every draw has a stream of its own and looks come at fixed numbers of draws: the same bits for any number of threads.
/// Not for graphs with long paths, such as roads: take <see cref="BetweennessEstimate"/>.
/// Reference: Riondato and Kornaropoulos, Fast approximation of betweenness centrality through sampling, 2016, doi:10.1007/s10618-015-0423-0; Borassi and Natale, KADABRA is an adaptive algorithm for betweenness via
/// random approximation, 2019, doi:10.1145/3284359; Zubkov and Serov, A complete proof of universal inequalities for the distribution function of the binomial law, 2013, doi:10.1137/S0040585X97986138.
/// </remarks>
public static class BetweennessApprox
{
    /// <summary>Planning takes so many draws for one of an error's reciprocal: a node with a score of the error is then met some ten times.</summary>
    private const double PlanningDraws = 10;

    /// <summary>Planning may take this part of the draws there are.</summary>
    private const int PlanningPart = 8;
    private const ulong Planning = 1;
    private const ulong Judging = 2;

    /// <summary>Draws paths until every score is near enough.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    public static BetweennessApproxResult Run(IGraphView graph, BetweennessApproxOptions options, RunContext run)
    {
        options.Validate();
        var rows = CsrGraph.Of(graph);
        var nodes = rows.NodeCount;
        if (nodes < 3)
        {
            // Nobody can be between two others.
            return new BetweennessApproxResult(new double[nodes], new double[nodes], new double[nodes], 0, true, 0, 0);
        }

        var paths = new PathDraws(new HopRows(rows), run);
        var planning = (int)Math.Min(Math.Ceiling(PlanningDraws / options.Error), options.MaxSamples / PlanningPart);
        var met = new int[nodes];
        paths.Draw(Planning, 0, planning, planning, met);
        var plan = new DoubtPlan(met, planning, options);
        var (counts, drawn, most) = (new int[nodes], 0, options.MaxSamples - planning);
        for (var look = 1; ; look++)
        {
            var until = (int)Math.Min(plan.DrawsAt(look), most);
            paths.Draw(Judging, drawn, until, until, counts);
            drawn = until;
            var isEnough = IsEnough(counts, drawn, met, plan, look, options.Error);
            if (isEnough || drawn == most)
            {
                return Result(counts, drawn, met, plan, look, planning, options.Error, isEnough);
            }
        }
    }

    /// <summary>About how much memory a run takes besides the graph, in bytes.</summary>
    internal static long ExpectedMemoryInBytes(long nodes, long relationships, int threads) => nodes * (21L * threads + 32) + 4 * (nodes + relationships);

    /// <summary>How many draws are enough when the highest score is some hundredths, as in large graphs.</summary>
    internal static double UsualSamples(BetweennessApproxOptions options) =>
        Math.Min(options.MaxSamples, PlanningDraws / options.Error + .04 * Math.Log(40 / options.FailureProbability) / (options.Error * options.Error));

    private static bool IsEnough(int[] counts, int drawn, int[] met, DoubtPlan plan, int look, double error)
    {
        var limits = plan.LimitsAt(look);
        for (var node = 0; node < counts.Length; node++)
        {
            if (!ShareBounds.IsWithin(counts[node], drawn, error, limits[met[node]]))
            {
                return false;
            }
        }

        return true;
    }

    private static BetweennessApproxResult Result(int[] counts, int drawn, int[] met, DoubtPlan plan, int look, int planning, double asked, bool isWithin)
    {
        var (scores, least, most, error) = (new double[counts.Length], new double[counts.Length], new double[counts.Length], 0.0);

        var limits = plan.LimitsAt(look);

        // Most nodes are met as seldom as many others.
        var known = new Dictionary<(int Count, int Met), (double Least, double Most)>();
        for (var node = 0; node < counts.Length; node++)
        {
            var (score, key) = ((double)counts[node] / drawn, (counts[node], met[node]));
            if (!known.TryGetValue(key, out var bounds))
            {
                var limit = limits[met[node]];
                known.Add(key, bounds = (ShareBounds.Least(counts[node], drawn, limit), ShareBounds.Most(counts[node], drawn, limit)));
            }

            (scores[node], least[node], most[node]) = (score, bounds.Least, bounds.Most);
            error = Math.Max(error, Math.Max(score - bounds.Least, bounds.Most - score));
        }

        // Where it was proved to be enough, the halvings' last bit must not say otherwise.
        return new BetweennessApproxResult(scores, least, most, isWithin ? Math.Min(error, asked) : error, isWithin, (long)drawn + planning, planning);
    }
}
