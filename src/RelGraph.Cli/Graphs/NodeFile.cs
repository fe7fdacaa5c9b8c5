using System.Globalization;
using System.Text;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Graphs;

/// <summary>A CSV file with one row for each node: kind, id and the value; UTF-8.</summary>
internal static class NodeFile
{
    /// <summary>Refuses a file that exists: an answer never overwrites another.</summary>
    /// <exception cref="UsageException">It exists.</exception>
    public static void RequireNew(Session session, string? path)
    {
        if (path is not null && Path.Exists(session.Host.FullPath(path)))
        {
            throw new UsageException($"--out '{path}' exists already: name a new file, or remove it first.");
        }
    }

    /// <summary>Writes the file beside its place and moves it there when it is whole.</summary>
    public static async Task WriteAsync<T>(Session session, string path, string column, IReadOnlyList<NodeId> nodes, IReadOnlyList<T> values)
        where T : IFormattable
    {
        var target = session.Host.FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var part = target + ".part";
        try
        {
            var writer = new StreamWriter(part, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await using (writer.ConfigureAwait(false))
            {
                await writer.WriteLineAsync($"kind,id,{column}").ConfigureAwait(false);
                for (var place = 0; place < nodes.Count; place++)
                {
                    var line = $"{Names.Of(nodes[place].Kind)},{CsvCells.Quoted(nodes[place].Id)},{values[place].ToString(null, CultureInfo.InvariantCulture)}";
                    await writer.WriteLineAsync(line.AsMemory(), session.Cancellation).ConfigureAwait(false);
                }
            }

            File.Move(part, target);
        }
        finally
        {
            File.Delete(part);
        }
    }
}
