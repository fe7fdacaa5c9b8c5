using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>Several paths between two nodes that share no node, or no relationship, and together are as short as such paths can be. Exact.</summary>
/// <remarks>
/// Conventions: paths follow relationships as listed and meet no node twice; weights by <see cref="PathMeasure"/>, others are refused; by distance a weight of 0 is a step of no length, by strength no relationship;
/// self-loops are ignored; parallel relationships were merged by the graph, their weights added, so state lengths once; from a node to itself there is no path. Of several best sets, always the same one:
/// by strength one with few hops.
/// Choosing the best path, then the best of what remains, can end with longer paths or fewer of them; here each further path may reroute those before it: shortest ways in the residual graph, with potentials
/// that keep its lengths from being negative. O(count·(E + V log V)) time, one search little more than what is nearer than the goal; 64 bytes per node while it runs. One thread; the same bits for the same graph.
/// Exact but for the rounding of sums: whole lengths are added exactly, strengths to 10⁻¹⁰ a hop.
/// References: Suurballe, Disjoint paths in a network, 1974, doi:10.1002/net.3230040204; Suurballe and Tarjan, 1984, doi:10.1002/net.3230140209; Bhandari, Survivable networks, 1999.
/// </remarks>
public static class DisjointPaths
{
    /// <summary>Finds the paths.</summary>
    /// <exception cref="Errors.InvalidOptionsException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">A node is not in the graph, or a weight is not allowed by the measure.</exception>
    public static DisjointPathsResult Run(IGraphView graph, int from, int to, DisjointPathsOptions options, RunContext run)
    {
        options.Validate();
        foreach (var end in (int[])[from, to])
        {
            if ((uint)end >= (uint)graph.NodeCount)
            {
                throw new ArgumentException($"Node {end} is not in the graph: nodes are numbered 0 to {graph.NodeCount - 1}.", end == from ? nameof(from) : nameof(to));
            }
        }

        run.Cancellation.ThrowIfCancellationRequested();
        var lengths = new ArcLengths(CsrGraph.Of(graph), options.Measure);
        lengths.Check();
        return from == to ? new DisjointPathsResult([], 0) : Result(Search(lengths, from, to, options, run), lengths);
    }

    private static List<int[]> Search(ArcLengths lengths, int from, int to, DisjointPathsOptions options, RunContext run)
    {
        var paths = new PathsInUse();
        var search = new ResidualSearch(lengths, options);
        for (var count = 0; count < options.Count && search.TryAdd(from, to, paths, run);)
        {
            run.Report("disjoint paths", ++count, options.Count);
        }

        return paths.Paths(from, to);
    }

    private static DisjointPathsResult Result(List<int[]> found, ArcLengths lengths)
    {
        var paths = found.Select(nodes => new DisjointPath(nodes, lengths.Of(nodes))).ToList();
        paths.Sort((one, other) => one.Length != other.Length
            ? one.Length.CompareTo(other.Length)
            : ((int[])one.Nodes).AsSpan().SequenceCompareTo((int[])other.Nodes));
        return new DisjointPathsResult(paths, paths.Sum(path => path.Length));
    }
}
