using System.Text;
using RelGraph.Cli.Running;
using RelGraph.Engine.Kernels;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Graphs;

/// <summary>A CSV file with all rows of an answer; UTF-8, written row by row.</summary>
internal static class KernelFile
{
    private const int RowsPerCheck = 4096;

    /// <summary>Writes the file beside its place and moves it there when it is whole.</summary>
    public static async Task WriteAsync(Session session, string path, GraphFacts facts)
    {
        var target = session.Host.FullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var part = target + ".part";
        try
        {
            var writer = new StreamWriter(part, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await using (writer.ConfigureAwait(false))
            {
                await writer.WriteLineAsync(string.Join(',', facts.Answer.Columns.Select((column, place) => HasKinds(facts, column, place) ? "kind,id" : column.Name))).ConfigureAwait(false);
                var line = new StringBuilder();
                for (var row = 0; row < facts.Answer.RowCount; row++)
                {
                    if (row % RowsPerCheck == 0)
                    {
                        session.Cancellation.ThrowIfCancellationRequested();
                    }

                    line.Clear().AppendJoin(',', facts.Answer.Columns.Select((column, place) => Cell(facts, column, place, row)));
                    await writer.WriteLineAsync(line).ConfigureAwait(false);
                }
            }

            File.Move(part, target);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>In the first column the nodes of a workspace are written as in every other file with a row for each node.</summary>
    private static bool HasKinds(GraphFacts facts, KernelColumn column, int place) => place == 0 && column.Type == KernelColumnType.Node && facts.Input.HasKinds;

    private static string Cell(GraphFacts facts, KernelColumn column, int place, int row)
    {
        if (HasKinds(facts, column, place) && facts.Input is WorkspaceInput input)
        {
            var node = input.NodeAt(column.NodeAt(row)!.Value);
            return $"{Names.Of(node.Kind)},{CsvCells.Quoted(node.Id)}";
        }

        return CsvCells.Quoted(facts.Text(column, row));
    }
}
