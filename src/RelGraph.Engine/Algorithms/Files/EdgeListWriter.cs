using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Files;

/// <summary>Writes graphs as text that <see cref="EdgeListReader"/> and other programs read.</summary>
/// <remarks>A relationship a line: two nodes and, when asked for, the weight, with spaces between; weights come back to the same bits. A path that ends in <c>.gz</c> is compressed. Nodes without relationships are in <see cref="WriteNodes"/> only.</remarks>
public static class EdgeListWriter
{
    private const int LinesPerCheck = 1 << 16;
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t,;\r\n");

    /// <summary>Writes the relationships; an undirected one once, from the smaller number.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ArgumentException">There is not one name a node, or a name has a separator in it.</exception>
    public static void Write(string path, EdgeList list, RunContext run)
    {
        CheckNames(list);
        using var writer = Open(path);
        Span<char> number = stackalloc char[32];
        var lines = 0L;
        for (var node = 0; node < list.Graph.NodeCount; node++)
        {
            var targets = list.Graph.Targets(node);
            var weights = list.Graph.Weights(node);
            for (var place = 0; place < targets.Length; place++)
            {
                if (!list.IsDirected && targets[place] < node)
                {
                    continue;
                }

                if (lines++ % LinesPerCheck == 0)
                {
                    run.Cancellation.ThrowIfCancellationRequested();
                    run.Report("writing", lines, null);
                }

                writer.Write(list.Names[node]);
                writer.Write(' ');
                writer.Write(list.Names[targets[place]]);
                if (list.IsWeighted)
                {
                    writer.Write(' ');
                    weights[place].TryFormat(number, out var length, "R", CultureInfo.InvariantCulture);
                    writer.Write(number[..length]);
                }

                writer.Write('\n');
            }
        }
    }

    /// <summary>Writes all nodes, one a line: the <c>.v</c> file of Graphalytics.</summary>
    /// <inheritdoc cref="Write"/>
    public static void WriteNodes(string path, EdgeList list)
    {
        CheckNames(list);
        using var writer = Open(path);
        foreach (var name in list.Names)
        {
            writer.Write(name);
            writer.Write('\n');
        }
    }

    private static StreamWriter Open(string path)
    {
        var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
        return new StreamWriter(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file, new UTF8Encoding(false), 1 << 16);
    }

    private static void CheckNames(EdgeList list)
    {
        if (list.Names.Count != list.Graph.NodeCount)
        {
            throw new ArgumentException($"{list.Names.Count} names for {list.Graph.NodeCount} nodes: give one a node.", nameof(list));
        }

        foreach (var name in list.Names)
        {
            if (name.Length == 0 || name[0] is '#' or '%' || name.AsSpan().ContainsAny(Separators))
            {
                throw new ArgumentException($"Name '{name}' cannot stand in an edge list: names have no spaces, commas, semicolons or line ends and do not begin with # or %; rename the node.", nameof(list));
            }
        }
    }
}
