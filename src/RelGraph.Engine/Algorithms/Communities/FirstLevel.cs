using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Communities;

/// <summary>Makes the graph of a view what Leiden begins with.</summary>
internal static class FirstLevel
{
    private const int HasOthers = 1;
    private const int HasRefused = 2;

    /// <summary>The graph of a view. One that is not the same both ways is taken as directed and added to its reverse.</summary>
    /// <exception cref="ArgumentException">A weight is negative.</exception>
    internal static StrengthGraph Of(CsrGraph graph, LeidenQuality quality, double resolution, RunContext run)
    {
        var both = graph.IsFoundUndirected(run) ? graph : CsrGraph.Undirected(graph.NodeCount, CsrGraph.Relationships(graph, run), run);
        var (strengths, found) = (new double[both.NodeCount], 0);
        RowChunks.Of(both.Starts).Run(run, (_, from, to) => Interlocked.Or(ref found, Add(both, strengths, from, to)));
        if ((found & HasRefused) != 0)
        {
            Refuse(graph);
        }

        var total = 0.0;
        foreach (var strength in strengths)
        {
            total += strength;
        }

        var isModularity = quality == LeidenQuality.Modularity;
        return new StrengthGraph(found == 0 ? both : Plain(both))
        {
            Strengths = strengths, Total = total,
            Masses = isModularity ? strengths : Ones(strengths.Length),
            Price = !isModularity ? resolution : total > 0 ? resolution / total : 0,
        };
    }

    private static int Add(CsrGraph graph, double[] strengths, int from, int to)
    {
        var found = 0;
        for (var node = from; node < to; node++)
        {
            var targets = graph.Targets(node);
            var weights = graph.Weights(node);
            var strength = 0.0;
            for (var place = 0; place < targets.Length; place++)
            {
                var weight = weights[place];
                var isLoop = targets[place] == node;
                found |= (isLoop || weight == 0 ? HasOthers : 0) | (weight >= 0 ? 0 : HasRefused);
                strength += isLoop ? 2 * weight : weight;
            }

            strengths[node] = strength;
        }

        return found;
    }

    private static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1);
        return ones;
    }

    /// <summary>The graph without self-loops and weights of 0.</summary>
    private static CsrGraph Plain(CsrGraph graph)
    {
        var starts = new int[graph.NodeCount + 1];
        var (targets, weights) = (new int[graph.RelationshipCount], new double[graph.RelationshipCount]);
        var kept = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var place = graph.Starts[node]; place < graph.Starts[node + 1]; place++)
            {
                (targets[kept], weights[kept]) = (graph.AllTargets[place], graph.AllWeights[place]);
                kept += graph.AllTargets[place] != node && graph.AllWeights[place] > 0 ? 1 : 0;
            }

            starts[node + 1] = kept;
        }

        return CsrGraph.OfRows(starts, targets[..kept], weights[..kept]);
    }

    private static void Refuse(CsrGraph graph)
    {
        foreach (var weight in graph.AllWeights)
        {
            if (!(weight >= 0))
            {
                throw NegativeWeights.Refused(weight, nameof(graph));
            }
        }
    }
}
