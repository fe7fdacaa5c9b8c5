namespace RelGraph.Benchmarks.Measuring;

/// <summary>The promises of the kernels as a Markdown table.</summary>
internal static class CatalogTable
{
    /// <summary>Milliseconds within which a kernel is left after it was cancelled.</summary>
    public const double MostWait = 50;

    private const double LeastToldShare = .8;
    private const double MostToldShare = 3;

    /// <summary>Below so many MiB the share says more about the runtime than about the formula.</summary>
    private const double LeastMemory = 1;
    private const double LongRun = 1000;

    public static IEnumerable<string> Lines(IReadOnlyList<CatalogRow> rows)
    {
        yield return "| kernel | run | longest wait after Cancel | memory told | memory held | told over held | reports | longest silence |";
        yield return "|---|---:|---:|---:|---:|---:|---:|---:|";
        foreach (var row in rows)
        {
            yield return $"| {row.Kernel} | {(row.IsWhole ? "" : "> ")}{FigureTable.Number(row.Milliseconds)} ms | {FigureTable.Number(row.LongestWait)} ms{(row.LongestWait <= MostWait ? "" : " MISSED")} | "
                + $"{FigureTable.Number(row.Told)} MiB | {FigureTable.Number(row.Held)} MiB | {Share(row)} | {row.Reports} | {(row.Milliseconds >= LongRun ? FigureTable.Number(row.LongestSilence) + " ms" : "–")} |";
        }

        yield return "";
        yield return $"Goals: left within {MostWait} ms; memory told between {LeastToldShare} and {MostToldShare} times the memory held where that is above {LeastMemory} MiB (a run that was cancelled may not have held all it would); at least one report. "
            + $"{rows.Count(row => row.LongestWait <= MostWait)} of {rows.Count} are left in time, {rows.Count(IsToldWell)} tell their memory, {rows.Count(row => row.Reports > 0)} report.";
    }

    private static bool IsToldWell(CatalogRow row) => row.Held < LeastMemory || (row.Told / row.Held >= LeastToldShare && (!row.IsWhole || row.Told / row.Held <= MostToldShare));

    private static string Share(CatalogRow row) => row.Held < LeastMemory ? "–" : FigureTable.Number(row.Told / row.Held) + (IsToldWell(row) ? "" : " MISSED");
}
