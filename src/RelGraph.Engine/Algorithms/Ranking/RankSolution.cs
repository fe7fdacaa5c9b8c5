using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>PageRank of a graph whose relationships lead both ways with one weight: what a round would still change is solved for at once instead of being passed on.</summary>
internal sealed class RankSolution(CsrGraph graph, double[] outflow, double damping, RunContext run)
{
    private readonly WalkGradients _gradients = new(graph, outflow);
    private readonly double[] _residual = new double[outflow.Length];
    private readonly double[] _solution = new double[outflow.Length];
    private readonly double _total = outflow.Sum();

    /// <summary>Equal scores, but that nodes from which nothing flows have at once what the jumps give them: 1 − d of the others' mean.</summary>
    internal double[] Start()
    {
        var still = outflow.Count(weight => weight <= 0);
        var alone = 1 / (still + (outflow.Length - still) / (1 - damping));
        return Array.ConvertAll(outflow, weight => weight > 0 ? alone / (1 - damping) : alone);
    }

    /// <summary>Improves the scores until one more round would change them by no more than the goal, as far as the recurrence tells; tells the number of rounds.</summary>
    /// <param name="scores">The scores; improved in place.</param>
    /// <param name="next">The scores one round later.</param>
    /// <param name="goal">The change to reach, summed over all nodes.</param>
    /// <param name="rounds">The most rounds to make.</param>
    /// <param name="tell">Told after each round how many were made.</param>
    internal int Improve(double[] scores, double[] next, double goal, int rounds, Action<int> tell)
    {
        for (var node = 0; node < scores.Length; node++)
        {
            _residual[node] = outflow[node] > 0 ? (next[node] - scores[node]) / outflow[node] : 0;
            _solution[node] = 0;
        }

        var made = 0;
        _gradients.Begin(_residual, _solution, 1, damping, run);
        while (made < rounds && Math.Sqrt(_gradients.Squares * _total) > goal && _gradients.Round(run))
        {
            tell(++made);
        }

        for (var node = 0; node < scores.Length; node++)
        {
            scores[node] += outflow[node] * _solution[node];
        }

        return made;
    }
}
