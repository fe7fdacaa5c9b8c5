namespace RelGraph.Engine.Algorithms.Brokerage;

/// <summary>Burt's measures of one node from what its ties share with it.</summary>
internal static class HoleMeasure
{
    /// <param name="targets">The node's contacts.</param>
    /// <param name="weights">Its ties with them.</param>
    /// <param name="shared">What it shares with each.</param>
    /// <param name="strength">The sum of its weights.</param>
    /// <param name="largest">The largest weight of every node of the graph.</param>
    /// <param name="parts">Room for as many numbers as it has contacts.</param>
    public static ConstraintValue? Of(ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, ReadOnlySpan<SharedContacts> shared, double strength, ReadOnlySpan<double> largest, Span<double> parts)
    {
        if (targets.IsEmpty)
        {
            return null;
        }

        var (constraint, redundancy) = (0.0, 0.0);
        for (var place = 0; place < targets.Length; place++)
        {
            var share = (weights[place] + shared[place].Indirect) / strength;
            parts[place] = share * share;
            constraint += parts[place];
            redundancy += shared[place].Overlap / largest[targets[place]];
        }

        var size = targets.Length - redundancy / strength;
        return new ConstraintValue(constraint, size, size / targets.Length, Hierarchy(parts[..targets.Length], constraint), targets.Length);
    }

    /// <summary>Coleman–Theil disorder of the parts of the constraint.</summary>
    private static double? Hierarchy(ReadOnlySpan<double> parts, double constraint)
    {
        if (parts.Length == 1)
        {
            return null;
        }

        var mean = constraint / parts.Length;
        var disorder = 0.0;
        foreach (var part in parts)
        {
            disorder += part > 0 ? part / mean * Math.Log(part / mean) : 0;
        }

        return Math.Max(0, disorder / (parts.Length * Math.Log(parts.Length)));
    }

    public static double Sum(ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return sum;
    }

    public static double Largest(ReadOnlySpan<double> weights)
    {
        var largest = 0.0;
        foreach (var weight in weights)
        {
            largest = Math.Max(largest, weight);
        }

        return largest;
    }
}
