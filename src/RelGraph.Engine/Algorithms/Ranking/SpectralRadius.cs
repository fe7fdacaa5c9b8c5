using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Proved bounds on the spectral radius of a graph's weights.</summary>
/// <remarks>
/// The radius is the largest of those of the strong components. Within one, for any scores x above 0, it lies between the least and the largest (A·x)_v/x_v (Collatz and Wielandt); shifted power iteration brings the two together.
/// </remarks>
internal sealed class SpectralRadius
{
    private const int MostRounds = 5000;
    private const double Closeness = 1e-9;

    /// <summary>Scores fall no lower, so that every ratio keeps its meaning far from the largest scores.</summary>
    private const double LeastScore = 1e-200;

    private readonly CsrGraph _inside;
    private readonly int[] _strong;
    private readonly double[] _scores;
    private readonly double[] _sums;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[] _largest;
    private readonly double[] _shifts;

    private SpectralRadius(FlowRows rows, RunContext run)
    {
        var strong = Components.Run(rows.Outward, new() { Kind = ComponentKind.Strong }, run);
        _strong = [.. strong.Components];
        _inside = Inside(rows.Outward, _strong);
        (_scores, _sums) = (new double[rows.NodeCount], new double[rows.NodeCount]);
        (_low, _high, _largest, _shifts) = (new double[strong.Count], new double[strong.Count], new double[strong.Count], new double[strong.Count]);
        Array.Fill(_scores, 1);
    }

    /// <summary>Bounds the radius until they meet, or until it is proved to be below a number that is enough to know.</summary>
    internal static (double Least, double Most) Bound(FlowRows rows, double enough, RunContext run)
    {
        if (rows.NodeCount == 0)
        {
            return (0, 0);
        }

        var radius = new SpectralRadius(rows, run);
        var (least, most) = (0.0, double.MaxValue);
        for (var round = 0; round < MostRounds && most >= enough && most - least > Closeness * most; round++)
        {
            FlowRows.Multiply(radius._inside, radius._scores, radius._sums, run);
            radius.Step(round == 0);
            (least, most) = (Math.Max(least, radius._low.Max()), Math.Min(most, radius._high.Max()));
            run.Report("bounding the radius", round, MostRounds);
        }

        return (least, most);
    }

    /// <summary>The graph without relationships between strong components, which have no part in the radius.</summary>
    private static CsrGraph Inside(CsrGraph graph, int[] strong) => CsrGraph.Relationships(graph).All(one => strong[one.From] == strong[one.To])
        ? graph
        : CsrGraph.Directed(graph.NodeCount, CsrGraph.Relationships(graph).Where(one => strong[one.From] == strong[one.To]));

    private void Step(bool isFirst)
    {
        Array.Fill(_low, double.MaxValue);
        Array.Clear(_high);
        for (var node = 0; node < _sums.Length; node++)
        {
            var (part, ratio) = (_strong[node], _sums[node] / _scores[node]);
            (_low[part], _high[part]) = (Math.Min(_low[part], ratio), Math.Max(_high[part], ratio));
        }

        if (isFirst)
        {
            // Between the two, and of their order also for a star: the shift moves the opposite eigenvalue of a bipartite component out of the way.
            for (var part = 0; part < _shifts.Length; part++)
            {
                _shifts[part] = .5 * Math.Sqrt(_low[part]) * Math.Sqrt(_high[part]);
            }
        }

        Array.Clear(_largest);
        for (var node = 0; node < _sums.Length; node++)
        {
            _sums[node] += _shifts[_strong[node]] * _scores[node];
            _largest[_strong[node]] = Math.Max(_largest[_strong[node]], _sums[node]);
        }

        for (var node = 0; node < _sums.Length; node++)
        {
            var largest = _largest[_strong[node]];
            _scores[node] = largest > 0 ? Math.Max(LeastScore, _sums[node] / largest) : 1;
        }
    }
}
