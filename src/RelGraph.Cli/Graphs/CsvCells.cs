using System.Text;

namespace RelGraph.Cli.Graphs;

/// <summary>The cells of one line of CSV.</summary>
internal static class CsvCells
{
    /// <summary>Cells between commas or tabs; quotes around a cell are taken off, doubled quotes inside are one.</summary>
    public static IReadOnlyList<string> Of(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var place = 0; place < line.Length; place++)
        {
            var letter = line[place];
            if (isQuoted && letter == '"' && place + 1 < line.Length && line[place + 1] == '"')
            {
                cell.Append('"');
                place++;
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\t')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }

    /// <summary>A text as a cell, in quotes where it would end the cell.</summary>
    public static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
