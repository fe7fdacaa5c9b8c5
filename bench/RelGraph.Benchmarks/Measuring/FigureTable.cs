using System.Globalization;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Figures as a Markdown table, which is also what the console shows.</summary>
internal static class FigureTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<Figure> figures)
    {
        string[][] rows = [["figure", "value", "goal", "baseline", "ratio"], .. figures.Select(Row)];
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            yield return "| " + string.Join(" | ", rows[i].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))) + " |";
            if (i == 0)
            {
                yield return "|" + string.Join("|", widths.Select((width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":")) + "|";
            }
        }
    }

    /// <summary>Three significant digits, thousands apart.</summary>
    public static string Number(double value)
    {
        var digits = value == 0 ? 0 : Math.Max(0, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        return value.ToString("N" + Math.Min(digits, 6).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(',', ' ');
    }

    private static string[] Row(Figure figure) =>
    [
        figure.Name,
        $"{Number(figure.Value)} {figure.Unit}",
        figure.Goal is { } goal ? $"{(goal.IsLeast ? "≥" : "≤")} {Number(goal.Bound)} {(goal.IsMetBy(figure.Value) ? "met" : "MISSED")}" : "",
        figure.Baseline is { } baseline ? $"{Number(baseline)} ({figure.BaselineName})" : "",
        figure.Ratio is { } ratio ? Number(ratio) + " ×" : "",
    ];
}
