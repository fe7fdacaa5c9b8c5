namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>How good a division is: what Leiden climbs, whatever the masses of the nodes stand for.</summary>
internal static class DivisionValue
{
    /// <summary>The share of weight inside communities, less the price of their masses squared, as a share of all weight too; 0 without weight.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">Each node's community, below the number of nodes.</param>
    internal static double Of(StrengthGraph graph, ReadOnlySpan<int> communities)
    {
        if (graph.Total <= 0)
        {
            return 0;
        }

        var expected = graph.Settled;
        foreach (var mass in Masses(graph, communities))
        {
            expected += graph.Price * mass * (mass / graph.Total);
        }

        return 1 - Between(graph, communities) / graph.Total - expected;
    }

    /// <summary>The weight between communities, from both ends. Not the weight inside: then self-loops need not be looked up.</summary>
    internal static double Between(StrengthGraph graph, ReadOnlySpan<int> communities)
    {
        var rows = graph.Rows;
        var sum = 0.0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var own = communities[node];
            var targets = rows.Targets(node);
            var weights = rows.Weights(node);
            for (var place = 0; place < targets.Length; place++)
            {
                sum += communities[targets[place]] == own ? 0 : weights[place];
            }
        }

        return sum;
    }

    /// <summary>The mass of each community.</summary>
    internal static double[] Masses(StrengthGraph graph, ReadOnlySpan<int> communities)
    {
        var masses = new double[graph.NodeCount];
        for (var node = 0; node < masses.Length; node++)
        {
            masses[communities[node]] += graph.Masses[node];
        }

        return masses;
    }

    /// <summary>Communities of any numbers, numbered from 0.</summary>
    /// <exception cref="ArgumentException">There is not one for each node.</exception>
    internal static int[] Compact(IGraphView graph, IReadOnlyList<int> communities)
    {
        if (communities.Count != graph.NodeCount)
        {
            throw new ArgumentException($"There are {graph.NodeCount} nodes but {communities.Count} communities: give one for each node.", nameof(communities));
        }

        var numbers = new Dictionary<int, int>();
        return [.. communities.Select(one => numbers.TryGetValue(one, out var number) ? number : numbers[one] = numbers.Count)];
    }
}
