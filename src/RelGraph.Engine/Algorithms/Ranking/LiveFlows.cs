namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Weighted relationships kept up one by one: rows in order of the other end, and the sum of each row.</summary>
internal sealed class LiveFlows
{
    private readonly int[][] _targets;
    private readonly double[][] _weights;
    private readonly int[] _counts;
    private readonly double[] _outflow;

    internal LiveFlows(CsrGraph graph)
    {
        (_targets, _weights) = (new int[graph.NodeCount][], new double[graph.NodeCount][]);
        (_counts, _outflow) = (new int[graph.NodeCount], new double[graph.NodeCount]);
        for (var node = 0; node < _counts.Length; node++)
        {
            _targets[node] = graph.Targets(node).ToArray();
            _weights[node] = graph.Weights(node).ToArray();
            _counts[node] = _targets[node].Length;
            AddUp(node);
        }
    }

    internal int NodeCount => _counts.Length;

    internal ReadOnlySpan<int> Targets(int node) => _targets[node].AsSpan(0, _counts[node]);

    internal ReadOnlySpan<double> Weights(int node) => _weights[node].AsSpan(0, _counts[node]);

    internal double Outflow(int node) => _outflow[node];

    /// <summary>Makes a relationship weigh so much; 0 takes it away. The sum of the row is right only after <see cref="AddUp"/>.</summary>
    internal void Set(int node, int target, double weight)
    {
        var place = Targets(node).BinarySearch(target);
        if (place < 0 && weight > 0)
        {
            Insert(node, ~place, target, weight);
        }
        else if (place >= 0 && weight > 0)
        {
            _weights[node][place] = weight;
        }
        else if (place >= 0)
        {
            _counts[node]--;
            Array.Copy(_targets[node], place + 1, _targets[node], place, _counts[node] - place);
            Array.Copy(_weights[node], place + 1, _weights[node], place, _counts[node] - place);
        }
    }

    /// <summary>Adds a row up from its beginning, so that sums do not drift over many changes.</summary>
    internal void AddUp(int node)
    {
        var sum = 0.0;
        foreach (var weight in Weights(node))
        {
            sum += weight;
        }

        _outflow[node] = sum;
    }

    private void Insert(int node, int place, int target, double weight)
    {
        if (_counts[node] == _targets[node].Length)
        {
            Array.Resize(ref _targets[node], Math.Max(4, 2 * _counts[node]));
            Array.Resize(ref _weights[node], _targets[node].Length);
        }

        Array.Copy(_targets[node], place, _targets[node], place + 1, _counts[node] - place);
        Array.Copy(_weights[node], place, _weights[node], place + 1, _counts[node] - place);
        (_targets[node][place], _weights[node][place]) = (target, weight);
        _counts[node]++;
    }
}
