using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>Triangles and local clustering: how many of a node's neighbours know each other.</summary>
/// <remarks>
/// c(v) = relationships among the neighbours of v over d·(d − 1), with d its number of neighbours; 0 where d is below 2. Neighbours are those of either direction; among them a relationship counts once for each way it is listed,
/// so in an undirected graph c(v) = 2·triangles / (d·(d − 1)). This is the LCC of Graphalytics.
/// Conventions: weights are ignored; self-loops and parallels do not count.
/// Each triangle is found once, from its node of least degree: O(E^1.5) time at worst, 16 bytes a node and thread and 5 a relationship. Counts are whole numbers, so the same bits for any number of threads.
/// Not for weighted cohesion: see <see cref="Brokerage.Constraint"/>.
/// Reference: Watts and Strogatz, Collective dynamics of small-world networks, 1998, doi:10.1038/30918; Latapy, Main-memory triangle computations for very large sparse graphs, 2008, doi:10.1016/j.tcs.2008.07.017.
/// </remarks>
public static class LocalClustering
{
    /// <summary>Counts the triangles.</summary>
    public static LocalClusteringResult Run(IGraphView graph, RunContext run)
    {
        var rows = CsrGraph.Of(graph);
        var both = BothWays.Of(rows, run);
        var counts = TriangleCount.Run(TriangleGraph.Of(both, ReferenceEquals(rows, both) ? null : rows, run), run);
        var (coefficients, pairs, sum) = (new double[rows.NodeCount], 0.0, 0L);
        for (var node = 0; node < coefficients.Length; node++)
        {
            var targets = both.Targets(node);
            var degree = targets.Length - (targets.BinarySearch(node) >= 0 ? 1 : 0);
            var possible = (double)degree * (degree - 1);
            coefficients[node] = degree < 2 ? 0 : counts.Ties[node] / possible;
            pairs += possible / 2;
            sum += counts.Triangles[node];
        }

        return new LocalClusteringResult(coefficients, counts.Triangles, sum / 3, pairs > 0 ? sum / pairs : 0);
    }
}
