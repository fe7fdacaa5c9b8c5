using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Graph measures straight from their definitions, on dense matrices and by trying everything: slow, obvious, for small graphs.</summary>
public static class SlowGraphs
{
    /// <summary>The weights as a matrix.</summary>
    public static double[,] Matrix(IGraphView graph)
    {
        var matrix = new double[graph.NodeCount, graph.NodeCount];
        foreach (var one in CsrGraph.Relationships(graph))
        {
            matrix[one.From, one.To] += one.Weight;
        }

        return matrix;
    }

    /// <summary>Burt's constraint by the triple sum; null without neighbours.</summary>
    public static double? Constraint(IGraphView graph, int i)
    {
        var a = Matrix(graph);
        var n = graph.NodeCount;
        double Both(int x, int y) => x == y ? 0 : a[x, y] + a[y, x];
        double P(int x, int y) => Both(x, y) == 0 ? 0 : Both(x, y) / Enumerable.Range(0, n).Sum(k => Both(x, k));
        var neighbours = Enumerable.Range(0, n).Where(j => Both(i, j) > 0).ToList();
        return neighbours.Count == 0
            ? null
            : neighbours.Sum(j => Math.Pow(P(i, j) + Enumerable.Range(0, n).Where(q => q != i && q != j).Sum(q => P(i, q) * P(q, j)), 2));
    }

    /// <summary>Burt's effective size by the double sum; null without neighbours.</summary>
    public static double? EffectiveSize(IGraphView graph, int i)
    {
        var a = Matrix(graph);
        var n = graph.NodeCount;
        double Both(int x, int y) => x == y ? 0 : a[x, y] + a[y, x];
        double P(int x, int y) => Both(x, y) / Enumerable.Range(0, n).Sum(k => Both(x, k));
        double M(int x, int y) => Both(x, y) / Enumerable.Range(0, n).Max(k => Both(x, k));
        var neighbours = Enumerable.Range(0, n).Where(j => Both(i, j) > 0).ToList();
        return neighbours.Count == 0
            ? null
            : neighbours.Sum(j => 1 - Enumerable.Range(0, n).Where(q => q != i && q != j).Sum(q => P(i, q) * M(j, q)));
    }

    /// <summary>Every loopless path of at most so many hops, with its product, best first.</summary>
    public static List<(double Reliability, List<int> Nodes)> AllPaths(IGraphView graph, int from, int to, int maxHops, Func<int, double> willingness)
    {
        var a = Matrix(graph);
        var found = new List<(double, List<int>)>();
        void Walk(List<int> path, double product)
        {
            var last = path[^1];
            if (last == to)
            {
                found.Add((product, [.. path]));
                return;
            }

            for (var next = 0; next < graph.NodeCount && path.Count <= maxHops; next++)
            {
                if (a[last, next] > 0 && !path.Contains(next))
                {
                    Walk([.. path, next], product * a[last, next] * (next == to ? 1 : willingness(next)));
                }
            }
        }

        if (from != to)
        {
            Walk([from], 1);
        }

        return [.. found.Where(path => path.Item1 > 0).OrderByDescending(path => path.Item1)];
    }

    /// <summary>The fewest relationships whose loss cuts the goal off, by trying every set of nodes on the start's side.</summary>
    public static int SmallestCut(IGraphView graph, int from, int to)
    {
        var a = Matrix(graph);
        return Enumerable.Range(0, 1 << graph.NodeCount).Where(side => (side >> from & 1) == 1 && (side >> to & 1) == 0).Min(side =>
            CsrGraph.Relationships(graph).Count(one => a[one.From, one.To] > 0 && (side >> one.From & 1) == 1 && (side >> one.To & 1) == 0));
    }

    /// <summary>PageRank by the definition's linear system, solved by many plain rounds on the full matrix.</summary>
    public static double[] PageRank(IGraphView graph, double damping)
    {
        var a = Matrix(graph);
        var n = graph.NodeCount;
        var scores = Enumerable.Repeat(1.0 / n, n).ToArray();
        var outflow = Enumerable.Range(0, n).Select(from => Enumerable.Range(0, n).Sum(to => a[from, to])).ToArray();
        for (var round = 0; round < 300; round++)
        {
            scores = [.. Enumerable.Range(0, n).Select(to => (1 - damping) / n + damping * Enumerable.Range(0, n).Sum(from =>
                scores[from] * (outflow[from] > 0 ? a[from, to] / outflow[from] : 1.0 / n)))];
        }

        return scores;
    }
}
