namespace RelGraph.Engine.Algorithms.Similarity;

/// <summary>Adds up, for one node after another, what it shares with all nodes two hops away.</summary>
internal sealed class TwoHops(CsrGraph graph, double[] shares, SimilarNodesOptions options)
{
    private readonly double[] _sums = new double[graph.NodeCount];
    private readonly int[] _met = new int[graph.NodeCount];
    private int _metCount;

    /// <summary>Number of neighbours, itself not counted.</summary>
    internal static int Degree(CsrGraph graph, int node) => graph.Targets(node).Length - (graph.Targets(node).BinarySearch(node) >= 0 ? 1 : 0);

    /// <summary>The most similar, best first.</summary>
    internal IReadOnlyList<SimilarNode> Find(int node)
    {
        Spread(node);
        var best = new PriorityQueue<SimilarNode, SimilarNode>(WorstFirst);
        var degree = Degree(graph, node);
        foreach (var other in _met.AsSpan(0, _metCount))
        {
            var sum = _sums[other];
            _sums[other] = 0;
            if (other == node || (options.OnlyUnrelated && graph.Targets(node).BinarySearch(other) >= 0))
            {
                continue;
            }

            var one = new SimilarNode(other, options.Measure == NeighbourMeasure.Jaccard ? sum / (degree + Degree(graph, other) - sum) : sum);
            if (best.Count < options.Count)
            {
                best.Enqueue(one, one);
            }
            else if (WorstFirst.Compare(one, best.Peek()) > 0)
            {
                best.DequeueEnqueue(one, one);
            }
        }

        var found = new SimilarNode[best.Count];
        for (var place = found.Length - 1; place >= 0; place--)
        {
            found[place] = best.Dequeue();
        }

        return found;
    }

    private static readonly Comparer<SimilarNode> WorstFirst = Comparer<SimilarNode>.Create((one, other) =>
        one.Score != other.Score ? one.Score.CompareTo(other.Score) : other.Node.CompareTo(one.Node));

    private void Spread(int node)
    {
        _metCount = 0;
        foreach (var shared in graph.Targets(node))
        {
            if (shared == node)
            {
                continue;
            }

            var share = shares[shared];
            foreach (var other in graph.Targets(shared))
            {
                if (other == shared)
                {
                    continue;
                }

                if (_sums[other] == 0)
                {
                    _met[_metCount++] = other;
                }

                _sums[other] += share;
            }
        }
    }
}
