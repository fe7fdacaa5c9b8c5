using System.Numerics;
using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Cuts and chances on small graphs by trying everything.</summary>
public static class SlowChains
{
    /// <summary>True when taking the nodes away leaves no way along relationships above 0.</summary>
    public static bool IsCut(IGraphView graph, int from, int to, IReadOnlyCollection<int> cut)
    {
        var matrix = SlowGraphs.Matrix(graph);
        return !Reached(graph.NodeCount, from, (node, next) => matrix[node, next] > 0 && !cut.Contains(next)).Contains(to);
    }

    /// <summary>The size of the smallest set of other nodes that parts two; null when none does.</summary>
    public static int? SmallestVertexCut(IGraphView graph, int from, int to)
    {
        var others = Enumerable.Range(0, graph.NodeCount).Where(node => node != from && node != to).ToList();
        var matrix = SlowGraphs.Matrix(graph);
        return from == to || matrix[from, to] > 0
            ? null
            : Enumerable.Range(0, 1 << others.Count).Where(set => !Reached(graph.NodeCount, from, (node, next) =>
                matrix[node, next] > 0 && (others.IndexOf(next) is not (>= 0 and var place) || (set >> place & 1) == 0)).Contains(to)).Min(set => BitOperations.PopCount((uint)set));
    }

    /// <summary>The least weight of relationships from the start's side to the goal's, over every set of nodes on the start's side.</summary>
    public static double SmallestWeightedCut(IGraphView graph, int from, int to)
    {
        var all = CsrGraph.Relationships(graph).ToList();
        return Enumerable.Range(0, 1 << graph.NodeCount).Where(side => (side >> from & 1) == 1 && (side >> to & 1) == 0)
            .Min(side => all.Where(one => (side >> one.From & 1) == 1 && (side >> one.To & 1) == 0).Sum(one => one.Weight));
    }

    /// <summary>The chance that ties which each work with the chance of their weight leave a way, over every set of working ties.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="ties">Each working or failing as one, both ways when undirected.</param>
    /// <param name="directed">Whether ties lead one way.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The goal.</param>
    public static double Reliability(int nodes, IReadOnlyList<Relationship> ties, bool directed, int from, int to) =>
        Enumerable.Range(0, 1 << ties.Count).Sum(working =>
        {
            var chance = ties.Select((tie, place) => (working >> place & 1) == 1 ? tie.Weight : 1 - tie.Weight).Aggregate(1.0, (one, other) => one * other);
            bool Leads(int node, int next) => ties.Where((_, place) => (working >> place & 1) == 1)
                .Any(tie => (tie.From == node && tie.To == next) || (!directed && tie.To == node && tie.From == next));
            return chance > 0 && Reached(nodes, from, Leads).Contains(to) ? chance : 0;
        });

    /// <summary>The least total length of so many paths that keep apart, by trying every set of loopless paths; null when there are not that many.</summary>
    /// <param name="graph">At most 8 nodes.</param>
    /// <param name="from">The start.</param>
    /// <param name="to">The goal, another node.</param>
    /// <param name="count">How many paths.</param>
    /// <param name="inNodes">Whether they must not share a node but the ends, or else no relationship in its direction.</param>
    /// <param name="length">The length of a relationship by its weight; infinite for none.</param>
    public static double? LeastDisjointTotal(IGraphView graph, int from, int to, int count, bool inNodes, Func<double, double> length)
    {
        var arcs = CsrGraph.Relationships(graph).Where(one => one.From != one.To && double.IsFinite(length(one.Weight))).ToList();
        var paths = new List<(ulong Used, double Length)>();
        void Walk(int node, ulong met, ulong used, double sum)
        {
            if (node == to)
            {
                paths.Add((used, sum));
                return;
            }

            foreach (var arc in arcs.Where(arc => arc.From == node && (met >> arc.To & 1) == 0))
            {
                // The relationship straight from start to goal has no inner node, but two paths cannot both be it.
                var bit = inNodes && arc.To != to ? arc.To : inNodes && node != from ? node : 8 * node + arc.To;
                Walk(arc.To, met | 1UL << arc.To, used | 1UL << bit, sum + length(arc.Weight));
            }
        }

        Walk(from, 1UL << from, 0, 0);
        double Least(int first, int left, ulong used) => left == 0 ? 0 : Enumerable.Range(first, paths.Count - first).Where(place => (paths[place].Used & used) == 0)
            .Select(place => paths[place].Length + Least(place + 1, left - 1, used | paths[place].Used)).DefaultIfEmpty(double.PositiveInfinity).Min();
        return Least(0, count, 0) is var least && double.IsFinite(least) ? least : null;
    }

    private static HashSet<int> Reached(int nodes, int from, Func<int, int, bool> leads)
    {
        var reached = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out var node))
        {
            foreach (var next in Enumerable.Range(0, nodes).Where(next => !reached.Contains(next) && leads(node, next)))
            {
                reached.Add(next);
                open.Push(next);
            }
        }

        return reached;
    }
}
