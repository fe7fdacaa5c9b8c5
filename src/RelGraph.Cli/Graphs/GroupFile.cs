using RelGraph.Cli.Running;
using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Graphs;

/// <summary>Reads a group for each node: <c>node,group</c> a line, or a file that <c>relgraph graph leiden --out</c> or its like wrote.</summary>
internal static class GroupFile
{
    /// <summary>The groups by node number; groups are numbered in the order in which the file first names them.</summary>
    /// <exception cref="GraphFileException">The file is not there, a line is wrong, or a node has no group or two.</exception>
    public static async Task<int[]> ReadAsync(Session session, string option, string path, GraphInput input)
    {
        var full = session.Host.FullPath(path);
        if (!File.Exists(full))
        {
            throw new GraphFileException("GRAPH_FILE_UNREADABLE", $"{option} '{path}' does not exist: name a file with a node and its group on each line, such as 'relgraph graph leiden --out FILE' writes.");
        }

        var groups = new int[input.Graph.NodeCount];
        Array.Fill(groups, -1);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasKinds = false;
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(full, session.Cancellation).ConfigureAwait(false))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (number == 1 && (line.StartsWith("kind,id,", StringComparison.Ordinal) || line.StartsWith("node,", StringComparison.Ordinal)))
            {
                hasKinds = line[0] == 'k';
                continue;
            }

            var cells = CsvCells.Of(line);
            if (cells.Count < (hasKinds ? 3 : 2))
            {
                throw new GraphFileException("GRAPH_FILE_INVALID", $"{option} '{path}', line {number}: '{line}' is not a node and its group with a comma between them.");
            }

            var node = await input.FindAsync(hasKinds ? $"{cells[0]}:{cells[1]}" : cells[0], session.Cancellation).ConfigureAwait(false);
            if (groups[node] >= 0)
            {
                throw new GraphFileException("GRAPH_FILE_INVALID", $"{option} '{path}', line {number}: node '{input.TextOf(node)}' has a group already; name every node once.");
            }

            var name = cells[hasKinds ? 2 : 1];
            if (!numbers.TryGetValue(name, out groups[node]))
            {
                numbers[name] = groups[node] = numbers.Count;
            }
        }

        return Array.IndexOf(groups, -1) is var missing and >= 0
            ? throw new GraphFileException("GRAPH_FILE_INVALID", $"{option} '{path}' has no group for {groups.Count(group => group < 0)} of {groups.Length} nodes, the first is '{input.TextOf(missing)}': name every node once.")
            : groups;
    }
}
