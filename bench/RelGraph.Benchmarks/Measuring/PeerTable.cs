using System.Globalization;

namespace RelGraph.Benchmarks.Measuring;

/// <summary>Kernels against other programs as a Markdown table.</summary>
internal static class PeerTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<PeerRow> rows)
    {
        var programs = rows.SelectMany(row => row.Times).Select(time => time.Program).Distinct().ToList();
        yield return "| kernel | goal | " + string.Join(" | ", programs) + " | answers |";
        yield return "|---|---:|" + string.Concat(programs.Select(_ => "---:|")) + "---|";
        foreach (var row in rows)
        {
            yield return $"| {row.Kernel} | {Goal(row)} | {string.Join(" | ", programs.Select(program => Cell(row.Times.FirstOrDefault(time => time.Program == program))))} | {row.Agreement} |";
        }
    }

    private static string Goal(PeerRow row) => row.Goal is not { } goal ? "" :
        $"≤ {FigureTable.Number(goal)} ms {(row.Times.Where(time => time.Ratio is null).Min(time => time.Milliseconds) <= goal ? "met" : "MISSED")}";

    private static string Cell(PeerTime? time) => time is null ? "–"
        : time.Ratio is null ? $"{FigureTable.Number(time.Milliseconds)} ms"
        : string.Create(CultureInfo.InvariantCulture, $"{FigureTable.Number(time.Milliseconds)} ms, {FigureTable.Number(time.Ratio.Value)} × [{FigureTable.Number(time.RatioFrom!.Value)}, {FigureTable.Number(time.RatioTo!.Value)}]");
}
