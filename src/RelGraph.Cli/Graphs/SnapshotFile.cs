using System.Text;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms.Files;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Cli.Graphs;

/// <summary>A graph snapshot and, beside it, what its nodes are called: a name a line in the order of their numbers. Without that file they are called by their numbers.</summary>
internal static class SnapshotFile
{
    private const string Names = ".names";

    /// <summary>Refuses to write over files.</summary>
    /// <exception cref="UsageException">One of the two exists.</exception>
    public static void RequireNew(Session session, string path)
    {
        NodeFile.RequireNew(session, path);
        NodeFile.RequireNew(session, path + Names);
    }

    /// <summary>Writes the graph and the names; gives the file of the names, null when there are none.</summary>
    public static string? Write(Session session, string path, NamedInput input, RunContext run)
    {
        var target = session.Host.FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (input.Names is { } names)
        {
            // The names first: a snapshot that is there has its names beside it.
            File.WriteAllLines(target + Names, names, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        GraphSnapshot.Write(target, input.Graph, run);
        return input.Names is null ? null : path + Names;
    }

    /// <summary>Reads the graph and the names.</summary>
    /// <exception cref="GraphFileException">A file cannot be read or is damaged, or there are not as many names as nodes.</exception>
    public static NamedInput Read(Session session, string path, RunContext run)
    {
        var source = session.Host.FullPath(path);
        var graph = GraphSnapshot.Read(source, run);
        if (!File.Exists(source + Names))
        {
            return new NamedInput(graph, null);
        }

        var names = File.ReadAllLines(source + Names);
        return names.Length == graph.NodeCount && names.Distinct(StringComparer.Ordinal).Count() == names.Length
            ? new NamedInput(graph, names)
            : throw new GraphFileException("GRAPH_FILE_INVALID", $"'{path + Names}' has {names.Length} lines, {names.Distinct(StringComparer.Ordinal).Count()} of them different, but the graph has {graph.NodeCount} nodes: a name for each is needed; make the snapshot anew, or move the names away to call nodes by their numbers.");
    }
}
