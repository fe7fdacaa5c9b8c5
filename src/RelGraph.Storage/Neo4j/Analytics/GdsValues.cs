using System.Collections.Frozen;
using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;
using RelGraph.Storage.Neo4j.Transport;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>The values of the nodes as the server gives them, brought into the order of the nodes.</summary>
internal static class GdsValues
{
    private static readonly FrozenDictionary<string, FactKind> Kinds = GraphShape.All.OfType<NodeShape>().ToFrozenDictionary(shape => shape.Label, shape => shape.Kind);

    /// <summary>The labels by which a node's kind is known; others that somebody gave it are not.</summary>
    internal static IReadOnlyList<string> Labels { get; } = [.. Kinds.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads a job's values.</summary>
    internal static async Task<(NodeId[] Nodes, double[] Values)> ReadAsync(ICypherTransport transport, GdsJob job)
    {
        var rows = await job.RunAsync(GdsKernel.Read, ("labels", Labels)).ConfigureAwait(false);
        var nodes = new NodeId[rows.Count];
        var values = new double[rows.Count];
        for (var place = 0; place < values.Length; place++)
        {
            if (rows[place] is not [string label, string key, { } value])
            {
                throw GdsErrors.Corrupt(transport.Target, "a node with relations of the workspace but without a label or key of RelGraph's");
            }

            nodes[place] = new NodeId(Kinds[label], OrdinalKey.Decode(key));
            values[place] = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        }

        Array.Sort(nodes, values);
        return (nodes, values);
    }

    /// <summary>Scales values to the sum 1.</summary>
    internal static double[] Normalised(double[] values)
    {
        var sum = values.Sum();
        return sum > 0 ? Array.ConvertAll(values, value => value / sum) : values;
    }

    /// <summary>Numbers groups from 0 in the order of their first nodes.</summary>
    internal static (int[] Groups, int Count) Numbered(double[] values)
    {
        var numbers = new Dictionary<double, int>();
        return ([.. values.Select(value => numbers.TryGetValue(value, out var number) ? number : numbers[value] = numbers.Count)], numbers.Count);
    }
}
