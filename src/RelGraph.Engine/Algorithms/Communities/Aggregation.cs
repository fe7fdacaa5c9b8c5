namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Makes each part one node: the third phase of Leiden.</summary>
internal static class Aggregation
{
    /// <summary>The graph of the parts, and each part's community, numbered below the number of parts.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="parts">Each node's part, below <paramref name="partCount"/>.</param>
    /// <param name="partCount">Number of parts.</param>
    /// <param name="communities">Each node's community; parts lie inside communities.</param>
    /// <param name="scratch">Working memory.</param>
    internal static (StrengthGraph Graph, int[] Communities) Run(StrengthGraph graph, int[] parts, int partCount, int[] communities, CommunityWeights scratch)
    {
        var (members, firsts) = Members(parts, partCount);
        var room = CountBetween(graph, parts);
        var (starts, targets, weights) = (new int[partCount + 1], new int[room], new double[room]);
        var (strengths, ofPart) = (new double[partCount], new int[partCount]);
        var kept = 0;
        for (var part = 0; part < partCount; part++)
        {
            var touched = 0;
            for (var member = firsts[part]; member < firsts[part + 1]; member++)
            {
                var node = members[member];
                strengths[part] += graph.Strengths[node];
                ofPart[part] = communities[node];
                touched = Gather(graph, parts, node, part, scratch, touched);
            }

            foreach (var other in scratch.Touched.AsSpan(0, touched))
            {
                (targets[kept], weights[kept++]) = (other, scratch.To[other]);
            }

            scratch.Clear(touched);
            starts[part + 1] = kept;
        }

        Compact(ofPart, communities.Length);
        return (new StrengthGraph(starts, targets, weights, strengths, graph.Total), ofPart);
    }

    private static int Gather(StrengthGraph graph, int[] parts, int node, int part, CommunityWeights scratch, int touched)
    {
        for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
        {
            var other = parts[graph.Targets[place]];
            if (other == part)
            {
                continue;
            }

            if (scratch.To[other] == 0)
            {
                scratch.Touched[touched++] = other;
            }

            scratch.To[other] += graph.Weights[place];
        }

        return touched;
    }

    private static (int[] Members, int[] Firsts) Members(int[] parts, int partCount)
    {
        var firsts = new int[partCount + 1];
        foreach (var part in parts)
        {
            firsts[part + 1]++;
        }

        for (var part = 0; part < partCount; part++)
        {
            firsts[part + 1] += firsts[part];
        }

        var (next, members) = (firsts[..^1], new int[parts.Length]);
        for (var node = 0; node < parts.Length; node++)
        {
            members[next[parts[node]]++] = node;
        }

        return (members, firsts);
    }

    /// <summary>How many relationships lead out of their part: no fewer than the parts' graph will have.</summary>
    private static int CountBetween(StrengthGraph graph, int[] parts)
    {
        var count = 0;
        for (var node = 0; node < parts.Length; node++)
        {
            for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
            {
                count += parts[graph.Targets[place]] == parts[node] ? 0 : 1;
            }
        }

        return count;
    }

    private static void Compact(int[] communities, int bound)
    {
        var numbers = new int[bound];
        Array.Fill(numbers, -1);
        var count = 0;
        foreach (ref var community in communities.AsSpan())
        {
            ref var number = ref numbers[community];
            number = number < 0 ? count++ : number;
            community = number;
        }
    }
}
