using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Scores of nodes straight from their definitions, on dense matrices: slow, obvious, for small graphs.</summary>
public static class SlowRanking
{
    /// <summary>Personalised PageRank by elimination of its linear system; what flows nowhere starts again at the source.</summary>
    public static double[] PersonalisedPageRank(IGraphView graph, int source, double damping)
    {
        var a = SlowGraphs.Matrix(graph);
        var n = graph.NodeCount;
        var system = new double[n, n];
        for (var to = 0; to < n; to++)
        {
            for (var from = 0; from < n; from++)
            {
                var outflow = Enumerable.Range(0, n).Sum(other => a[from, other]);
                var share = outflow > 0 ? a[from, to] / outflow : to == source ? 1 : 0;
                system[to, from] = (to == from ? 1 : 0) - damping * share;
            }
        }

        return Solve(system, [.. Enumerable.Range(0, n).Select(node => node == source ? 1 - damping : 0)]);
    }

    /// <summary>The distance between every two nodes by trying all nodes between them; infinite when there is no way.</summary>
    public static double[,] Distances(IGraphView graph, bool byWeight)
    {
        var n = graph.NodeCount;
        var distances = new double[n, n];
        for (var pair = 0; pair < n * n; pair++)
        {
            distances[pair / n, pair % n] = pair / n == pair % n ? 0 : double.PositiveInfinity;
        }

        foreach (var one in CsrGraph.Relationships(graph).Where(one => one.From != one.To))
        {
            distances[one.From, one.To] = byWeight ? one.Weight : 1;
        }

        for (var through = 0; through < n; through++)
        {
            for (var pair = 0; pair < n * n; pair++)
            {
                distances[pair / n, pair % n] = Math.Min(distances[pair / n, pair % n], distances[pair / n, through] + distances[through, pair % n]);
            }
        }

        return distances;
    }

    /// <summary>Solves a square system by Gauss–Jordan elimination with the largest pivot.</summary>
    public static double[] Solve(double[,] system, double[] right)
    {
        var n = right.Length;
        for (var column = 0; column < n; column++)
        {
            var pivot = Enumerable.Range(column, n - column).MaxBy(row => Math.Abs(system[row, column]));
            for (var place = 0; place < n; place++)
            {
                (system[column, place], system[pivot, place]) = (system[pivot, place], system[column, place]);
            }

            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = 0; row < n; row++)
            {
                var factor = row == column ? 0 : system[row, column] / system[column, column];
                for (var place = 0; place < n; place++)
                {
                    system[row, place] -= factor * system[column, place];
                }

                right[row] -= factor * right[column];
            }
        }

        return [.. right.Select((value, row) => value / system[row, row])];
    }
}
