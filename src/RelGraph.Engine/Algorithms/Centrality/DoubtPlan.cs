namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>How the chance of failure is shared out among the nodes and the looks at the scores, and when those looks come. Made from draws of its own, so that it is settled before the draws it is used on.</summary>
/// <remarks>
/// Any shares that add up to no more than the whole are sound. These are such that all nodes are expected to be near enough after the same number of draws: those with high scores, which need most, get nearly
/// everything. A tenth goes to all nodes alike, in case the plan is wrong about one. The k-th look gets 1/(k(k + 1)) of everything, which adds up to 1 however many there are.
/// After Borassi and Natale, KADABRA is an adaptive algorithm for betweenness via random approximation, 2019, doi:10.1145/3284359.
/// </remarks>
internal sealed class DoubtPlan
{
    private const double EvenShare = .1;

    /// <summary>The first look comes a little later than planned, because the highest score is seldom seen as lower than it is.</summary>
    private const double FirstSlack = 1.05;
    private const double Growth = 1.2;
    private const int Halvings = 100;

    /// <summary>ln 2/δ of a node by how often it was met when planning.</summary>
    private readonly double[] _doubt;
    private readonly double _planned;

    internal DoubtPlan(int[] met, int draws, BetweennessApproxOptions options)
    {
        var often = new int[met.Length == 0 ? 1 : met.Max() + 1];
        foreach (var times in met)
        {
            often[times]++;
        }

        var rates = new double[often.Length];
        for (var times = 0; times < often.Length; times++)
        {
            // Half a meeting more than there were: none does not prove that there will be none.
            var share = Math.Min((times + .5) / (draws + 1), 1);
            rates[times] = Rate(share, options.Error);
        }

        var even = options.FailureProbability * EvenShare / met.Length;
        var rest = options.FailureProbability * (1 - EvenShare);
        _planned = Plan(often, rates, rest);
        _doubt = Array.ConvertAll(rates, rate => Math.Log(2 / (4 * Tail(_planned * rate) + even)));
    }

    /// <summary>After how many draws the k-th look comes, k from 1.</summary>
    internal double DrawsAt(int look) => Math.Ceiling(_planned * FirstSlack * Math.Pow(Growth, look - 1));

    /// <summary>By how often a node was met when planning, what rules a chance out at the k-th look: see <see cref="ShareBounds"/>.</summary>
    internal double[] LimitsAt(int look) => Array.ConvertAll(_doubt, doubt => ShareBounds.Limit(doubt + Math.Log(look * (look + 1.0))));

    /// <summary>How fast certainty grows that a node with this share is within the error.</summary>
    private static double Rate(double share, double error) => Math.Min(
        share + error >= 1 ? double.MaxValue : ShareBounds.Divergence(share, share + error),
        share - error <= 0 ? double.MaxValue : ShareBounds.Divergence(share, share - error));

    /// <summary>What is left of certainty: Φ(−z) or a little more, z²/2 being given.</summary>
    private static double Tail(double half) => Math.Exp(-half) * Math.Sqrt(2 / Math.PI) / (Math.Sqrt(2 * half) + Math.Sqrt(2 * half + 8 / Math.PI));

    /// <summary>The least number of draws after which the chances of all nodes to be off, both ways, add up to what there is; four, because there are two ways and the first look has half of everything.</summary>
    private static double Plan(int[] often, double[] rates, double failure)
    {
        var (few, many) = (1.0, 1e12);
        for (var step = 0; step < Halvings; step++)
        {
            var (draws, sum) = (Math.Sqrt(few * many), 0.0);
            for (var times = 0; times < often.Length; times++)
            {
                sum += often[times] == 0 ? 0 : often[times] * 4 * Tail(draws * rates[times]);
            }

            (few, many) = sum > failure ? (draws, many) : (few, draws);
        }

        return many;
    }
}
