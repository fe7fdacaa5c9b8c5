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

    /// <summary>Betweenness by counting, for every ordered pair, its shortest paths and those through each other node: σ_sv·σ_vt where the distances add up. Lengths must be whole numbers.</summary>
    /// <param name="graph">The relationships.</param>
    /// <param name="byDistance">Whether the weight of a relationship is its length, or else 1.</param>
    /// <param name="isPair">Which pairs count; null for all.</param>
    public static double[] Betweenness(IGraphView graph, bool byDistance, Func<int, int, bool>? isPair = null)
    {
        var n = graph.NodeCount;
        var listed = CsrGraph.Relationships(graph).Where(one => one.From != one.To).ToList();
        var distance = new double[n, n];
        var paths = new double[n, n];
        for (var from = 0; from < n; from++)
        {
            var reach = Enumerable.Range(0, n).Select(node => node == from ? 0 : double.PositiveInfinity).ToArray();
            for (var round = 0; round < n; round++)
            {
                foreach (var one in listed)
                {
                    reach[one.To] = Math.Min(reach[one.To], reach[one.From] + (byDistance ? one.Weight : 1));
                }
            }

            paths[from, from] = 1;
            foreach (var node in Enumerable.Range(0, n).Where(node => double.IsFinite(reach[node]) && node != from).OrderBy(node => reach[node]))
            {
                paths[from, node] = listed.Where(one => one.To == node && reach[one.From] + (byDistance ? one.Weight : 1) == reach[node]).Sum(one => paths[from, one.From]);
            }

            for (var node = 0; node < n; node++)
            {
                distance[from, node] = reach[node];
            }
        }

        return [.. Enumerable.Range(0, n).Select(v => Enumerable.Range(0, n * n).Select(pair => (s: pair / n, t: pair % n))
            .Where(pair => pair.s != v && pair.t != v && pair.s != pair.t && isPair?.Invoke(pair.s, pair.t) != false && double.IsFinite(distance[pair.s, pair.t]) && distance[pair.s, v] + distance[v, pair.t] == distance[pair.s, pair.t])
            .Sum(pair => paths[pair.s, v] * paths[v, pair.t] / paths[pair.s, pair.t]))];
    }

    /// <summary>Each node's component, named by its smallest node: who reaches whom is worked out by closing the matrix.</summary>
    public static int[] Components(IGraphView graph, bool strong)
    {
        var n = graph.NodeCount;
        var reaches = new bool[n, n];
        foreach (var one in CsrGraph.Relationships(graph))
        {
            reaches[one.From, one.To] = true;
            reaches[one.To, one.From] |= !strong;
        }

        for (var through = 0; through < n; through++)
        {
            reaches[through, through] = true;
            for (var pair = 0; pair < n * n; pair++)
            {
                reaches[pair / n, pair % n] |= reaches[pair / n, through] && reaches[through, pair % n];
            }
        }

        return [.. Enumerable.Range(0, n).Select(node => Enumerable.Range(0, n).First(other => reaches[node, other] && reaches[other, node]))];
    }

    /// <summary>Modularity by the double sum over all pairs of an undirected graph, a self-loop counted from both ends; 0 without weight.</summary>
    public static double Modularity(IGraphView undirected, IReadOnlyList<int> communities, double resolution)
    {
        var a = Matrix(undirected);
        var n = undirected.NodeCount;
        double S(int i, int j) => i == j ? 2 * a[i, i] : a[i, j];
        var k = Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Sum(j => S(i, j))).ToArray();
        var all = k.Sum();
        return all == 0 ? 0 : Enumerable.Range(0, n * n).Where(pair => communities[pair / n] == communities[pair % n])
            .Sum(pair => S(pair / n, pair % n) - resolution * k[pair / n] * k[pair % n] / all) / all;
    }

    /// <summary>The highest modularity of any division, by trying all of them.</summary>
    public static double BestModularity(IGraphView undirected, double resolution) => Best(undirected, division => Modularity(undirected, division, resolution));

    /// <summary>The constant Potts model pair by pair: each pair of members has its weight, less the resolution; a self-loop has its weight.</summary>
    public static double ConstantPotts(IGraphView undirected, IReadOnlyList<int> communities, double resolution)
    {
        var a = Matrix(undirected);
        var n = undirected.NodeCount;
        return Enumerable.Range(0, n).Sum(i => a[i, i] + Enumerable.Range(i + 1, n - i - 1).Where(j => communities[i] == communities[j]).Sum(j => a[i, j] - resolution));
    }

    /// <summary>The highest value of the constant Potts model, by trying all divisions.</summary>
    public static double BestConstantPotts(IGraphView undirected, double resolution) => Best(undirected, division => ConstantPotts(undirected, division, resolution));

    private static double Best(IGraphView graph, Func<int[], double> value)
    {
        var division = new int[graph.NodeCount];
        double Try(int node, int groups) => node == division.Length
            ? value(division)
            : Enumerable.Range(0, groups + 1).Max(group =>
            {
                division[node] = group;
                return Try(node + 1, Math.Max(groups, group + 1));
            });
        return division.Length == 0 ? 0 : Try(0, 0);
    }

    /// <summary>True when every group hangs together along relationships with weight.</summary>
    public static bool HangTogether(IGraphView undirected, IReadOnlyList<int> groups) => groups.Distinct().All(group =>
    {
        var members = Enumerable.Range(0, groups.Count).Where(node => groups[node] == group).ToHashSet();
        var seen = new HashSet<int> { members.Min() };
        var open = new Queue<int>(seen);
        while (open.TryDequeue(out var node))
        {
            for (var place = 0; place < undirected.Targets(node).Length; place++)
            {
                var other = undirected.Targets(node)[place];
                if (undirected.Weights(node)[place] > 0 && members.Contains(other) && seen.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        return seen.Count == members.Count;
    });
}
