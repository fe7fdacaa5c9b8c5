using RelGraph.Engine.Algorithms.Connectivity;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>The weak components of a graph, each with its own shift and scale in the power iteration.</summary>
internal sealed class EigenvectorParts
{
    private readonly int[] _components;
    private readonly int[] _sizes;
    private readonly bool[] _hasCircle;
    private readonly double[] _shifts;
    private readonly double[] _largest;

    /// <param name="graph">Relationships of weight above 0 only.</param>
    /// <param name="run">Cancellation.</param>
    internal EigenvectorParts(CsrGraph graph, RunContext run)
    {
        var weak = Connectivity.Components.Run(graph, ComponentsOptions.Default, run);
        _components = [.. weak.Components];
        _sizes = new int[weak.Count];
        _hasCircle = new bool[weak.Count];
        _shifts = new double[weak.Count];
        _largest = new double[weak.Count];
        FindCircles(graph, Connectivity.Components.Run(graph, new() { Kind = ComponentKind.Strong }, run).Components);
    }

    /// <summary>Each node's component.</summary>
    internal IReadOnlyList<int> Components => _components;

    /// <summary>One round: the scores become the sums and the shifted scores, scaled so that the largest of each component is 1. Tells the largest change.</summary>
    internal double Step(double[] scores, double[] sums, bool isFirst)
    {
        if (isFirst)
        {
            FindShifts(sums);
        }

        Array.Clear(_largest);
        for (var node = 0; node < scores.Length; node++)
        {
            var component = _components[node];
            sums[node] = _hasCircle[component] ? sums[node] + _shifts[component] * scores[node] : 0;
            _largest[component] = Math.Max(_largest[component], sums[node]);
        }

        var change = 0.0;
        for (var node = 0; node < scores.Length; node++)
        {
            var component = _components[node];
            var score = _hasCircle[component] ? sums[node] / _largest[component] : 0;
            change = Math.Max(change, _hasCircle[component] ? Math.Abs(score - scores[node]) : 0);
            scores[node] = score;
        }

        return change;
    }

    /// <summary>Scales the scores as the result shows them and tells the eigenvalue of each component.</summary>
    internal double[] Finish(double[] scores, double[] sums)
    {
        var (products, squares) = (new double[_sizes.Length], new double[_sizes.Length]);
        Array.Clear(_largest);
        for (var node = 0; node < scores.Length; node++)
        {
            _largest[_components[node]] = Math.Max(_largest[_components[node]], sums[node]);
        }

        for (var node = 0; node < scores.Length; node++)
        {
            var component = _components[node];
            squares[component] += scores[node] * scores[node];
            products[component] += _largest[component] > 0 ? sums[node] / _largest[component] * scores[node] : 0;
        }

        for (var node = 0; node < scores.Length; node++)
        {
            var component = _components[node];
            scores[node] = squares[component] > 0 ? scores[node] * Math.Sqrt(_sizes[component] / (double)scores.Length / squares[component]) : 0;
        }

        var eigenvalues = new double[_sizes.Length];
        for (var component = 0; component < eigenvalues.Length; component++)
        {
            eigenvalues[component] = _hasCircle[component] ? _largest[component] * (products[component] / squares[component]) : 0;
        }

        return eigenvalues;
    }

    /// <summary>Half the growth of equal scores. Of order λ, also for a star, whose opposite eigenvalue −λ must be moved out of the way.</summary>
    private void FindShifts(double[] sums)
    {
        var largest = new double[_sizes.Length];
        for (var node = 0; node < sums.Length; node++)
        {
            largest[_components[node]] = Math.Max(largest[_components[node]], sums[node]);
        }

        for (var node = 0; node < sums.Length; node++)
        {
            var component = _components[node];
            var part = largest[component] > 0 ? sums[node] / largest[component] : 0;
            _shifts[component] += part * part / _sizes[component];
        }

        for (var component = 0; component < _shifts.Length; component++)
        {
            _shifts[component] = .5 * largest[component] * Math.Sqrt(_shifts[component]);
        }
    }

    private void FindCircles(CsrGraph graph, IReadOnlyList<int> strong)
    {
        for (var node = 0; node < _components.Length; node++)
        {
            _sizes[_components[node]]++;
            foreach (var target in graph.Targets(node))
            {
                _hasCircle[_components[node]] |= strong[node] == strong[target];
            }
        }
    }
}
