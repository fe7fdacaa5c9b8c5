using System.Globalization;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>The length of each relationship of a graph by a measure.</summary>
internal sealed class ArcLengths(CsrGraph graph, PathMeasure measure)
{
    public CsrGraph Graph => graph;

    /// <summary>The length to search by, infinite for no relationship: strengths on the grid of <see cref="ArcRows"/>, on which sums are exact, a hop a little longer so that fewer win among equals.</summary>
    public double Of(double weight) => measure == PathMeasure.Distance
        ? weight
        : weight > 0 ? ArcRows.LengthOf(weight) + ArcRows.HopLength : double.PositiveInfinity;

    /// <summary>The length to search by of a relationship that the graph lists.</summary>
    public double Of(int from, int to) => Of(Weight(from, to));

    /// <summary>The length of a path as it is told, added from its start.</summary>
    public double Of(IReadOnlyList<int> nodes)
    {
        var length = 0.0;
        for (var place = 1; place < nodes.Count; place++)
        {
            var weight = Weight(nodes[place - 1], nodes[place]);
            length += measure == PathMeasure.Distance ? weight : -Math.Log(weight);
        }

        return length;
    }

    /// <exception cref="ArgumentException">A weight is not allowed.</exception>
    public void Check()
    {
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var weights = graph.Weights(node);
            for (var place = 0; place < weights.Length; place++)
            {
                var isAllowed = weights[place] >= 0 && (measure == PathMeasure.Distance ? double.IsFinite(weights[place]) : weights[place] <= 1);
                if (!isAllowed)
                {
                    var rule = measure == PathMeasure.Distance ? "lengths must be finite and at least 0" : "strengths must be in [0, 1]";
                    throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Relationship {node} → {graph.Targets(node)[place]} has weight {weights[place]}: {rule}."), nameof(graph));
                }
            }
        }
    }

    private double Weight(int from, int to) => graph.Weights(from)[graph.Targets(from).BinarySearch(to)];
}
