using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Cohesion;

/// <summary>A graph with each relationship listed once, from the node that has fewer of them; nodes are numbered by degree, so that rows lead upwards and are short.</summary>
internal sealed class TriangleGraph
{
    private const int NodesPerCheck = 1 << 10;

    private TriangleGraph(int[] nodes, int[] starts, int[] targets, byte[]? ways) => (Nodes, Starts, Targets, Ways) = (nodes, starts, targets, ways);

    /// <summary>The node behind each number.</summary>
    internal int[] Nodes { get; }

    internal int[] Starts { get; }

    internal int[] Targets { get; }

    /// <summary>In how many ways the two are related, 1 or 2; null when always both.</summary>
    internal byte[]? Ways { get; }

    /// <param name="both">Every relationship, listed at both ends.</param>
    /// <param name="listed">The relationships as they point; null when that is the same.</param>
    /// <param name="run">Cancellation.</param>
    internal static TriangleGraph Of(CsrGraph both, CsrGraph? listed, RunContext run)
    {
        var nodes = ByDegree(both);
        var numbers = new int[nodes.Length];
        for (var number = 0; number < nodes.Length; number++)
        {
            numbers[nodes[number]] = number;
        }

        var starts = new int[nodes.Length + 1];
        var targets = new int[both.RelationshipCount / 2 + 1];
        var ways = listed is null ? null : new byte[targets.Length];
        var place = 0;
        for (var number = 0; number < nodes.Length; number++)
        {
            if (number % NodesPerCheck == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
            }

            var node = nodes[number];
            foreach (var target in both.Targets(node))
            {
                if (numbers[target] > number)
                {
                    targets[place] = numbers[target];
                    if (ways is not null)
                    {
                        ways[place] = (byte)((listed!.Targets(node).BinarySearch(target) >= 0 ? 1 : 0) + (listed.Targets(target).BinarySearch(node) >= 0 ? 1 : 0));
                    }

                    place++;
                }
            }

            starts[number + 1] = place;
        }

        return new TriangleGraph(nodes, starts, targets, ways);
    }

    /// <summary>Nodes by degree, then number, by counting.</summary>
    private static int[] ByDegree(CsrGraph graph)
    {
        var most = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            most = Math.Max(most, graph.Targets(node).Length);
        }

        var starts = new int[most + 2];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            starts[graph.Targets(node).Length + 1]++;
        }

        for (var degree = 0; degree <= most; degree++)
        {
            starts[degree + 1] += starts[degree];
        }

        var nodes = new int[graph.NodeCount];
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[starts[graph.Targets(node).Length]++] = node;
        }

        return nodes;
    }
}
