using RelGraph.Engine.Algorithms;

namespace RelGraph.Testing.Algorithms;

/// <summary>Structure of graphs straight from the definitions, on sets and dense matrices: slow, obvious, for small graphs.</summary>
public static class SlowStructure
{
    /// <summary>Each node's neighbours of either direction, itself left out.</summary>
    public static HashSet<int>[] Neighbours(IGraphView graph)
    {
        var neighbours = Enumerable.Range(0, graph.NodeCount).Select(_ => new HashSet<int>()).ToArray();
        foreach (var one in CsrGraph.Relationships(graph).Where(one => one.From != one.To))
        {
            neighbours[one.From].Add(one.To);
            neighbours[one.To].Add(one.From);
        }

        return neighbours;
    }

    /// <summary>Core numbers by taking nodes away for every k.</summary>
    public static int[] Cores(IGraphView graph)
    {
        var neighbours = Neighbours(graph);
        var cores = new int[graph.NodeCount];
        for (var k = 1; k < graph.NodeCount; k++)
        {
            var left = Enumerable.Range(0, graph.NodeCount).ToHashSet();
            while (left.RemoveWhere(node => neighbours[node].Count(left.Contains) < k) > 0)
            {
            }

            foreach (var node in left)
            {
                cores[node] = k;
            }
        }

        return cores;
    }

    /// <summary>Local clustering by looking at every pair of neighbours, in both directions.</summary>
    public static double[] Clustering(IGraphView graph)
    {
        var neighbours = Neighbours(graph);
        var listed = CsrGraph.Relationships(graph).Select(one => (one.From, one.To)).ToHashSet();
        return [.. neighbours.Select(around => around.Count < 2
            ? 0
            : around.Sum(one => around.Count(other => one != other && listed.Contains((one, other)))) / (around.Count * (around.Count - 1.0)))];
    }

    /// <summary>Label propagation by counting in dictionaries.</summary>
    public static int[] Labels(IGraphView graph, int rounds)
    {
        var relationships = CsrGraph.Relationships(graph).ToList();
        var isUndirected = relationships.All(one => relationships.Exists(other => other.From == one.To && other.To == one.From));
        var labels = Enumerable.Range(0, graph.NodeCount).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            labels = [.. labels.Select((label, node) => relationships.Where(one => one.From == node).Select(one => labels[one.To])
                .Concat(isUndirected ? [] : relationships.Where(one => one.To == node).Select(one => labels[one.From]))
                .CountBy(other => other).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).DefaultIfEmpty(label).First())];
        }

        return labels;
    }

    /// <summary>Distances by relaxing every relationship over and over; every length 1 when they are not weighted.</summary>
    public static double[] Distances(IGraphView graph, int source, bool isWeighted)
    {
        var distances = Enumerable.Repeat(double.PositiveInfinity, graph.NodeCount).ToArray();
        distances[source] = 0;
        for (var round = 0; round < graph.NodeCount; round++)
        {
            foreach (var one in CsrGraph.Relationships(graph))
            {
                distances[one.To] = Math.Min(distances[one.To], distances[one.From] + (isWeighted ? one.Weight : 1));
            }
        }

        return distances;
    }

    /// <summary>Adjusted Rand index by looking at every pair of nodes.</summary>
    public static double AdjustedRand(int[] one, int[] other)
    {
        var pairs = (from i in Enumerable.Range(0, one.Length) from j in Enumerable.Range(0, i) select (InOne: one[i] == one[j], InOther: other[i] == other[j])).ToList();
        double both = pairs.Count(pair => pair.InOne && pair.InOther), first = pairs.Count(pair => pair.InOne), second = pairs.Count(pair => pair.InOther);
        var expected = pairs.Count == 0 ? 0 : first * second / pairs.Count;
        return (first + second) / 2 == expected ? 1 : (both - expected) / ((first + second) / 2 - expected);
    }

    /// <summary>Exact spread by going through every set of relationships that pass word on.</summary>
    public static double Spread(IGraphView graph, IReadOnlyCollection<int> seeds) => Spread(graph, seeds, reached => reached);

    /// <summary>The exact mean of what a measure makes of the number reached.</summary>
    public static double Spread(IGraphView graph, IReadOnlyCollection<int> seeds, Func<int, double> measure)
    {
        var relationships = CsrGraph.Relationships(graph).ToArray();
        var spread = 0.0;
        for (var set = 0; set < 1 << relationships.Length; set++)
        {
            var (chance, reached, grew) = (1.0, seeds.ToHashSet(), true);
            for (var i = 0; i < relationships.Length; i++)
            {
                chance *= (set >> i & 1) == 1 ? relationships[i].Weight : 1 - relationships[i].Weight;
            }

            while (grew && chance > 0)
            {
                grew = false;
                for (var i = 0; i < relationships.Length; i++)
                {
                    grew |= (set >> i & 1) == 1 && reached.Contains(relationships[i].From) && reached.Add(relationships[i].To);
                }
            }

            spread += chance * measure(reached.Count);
        }

        return spread;
    }
}
