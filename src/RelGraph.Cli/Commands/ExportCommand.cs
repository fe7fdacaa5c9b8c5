using System.CommandLine;
using RelGraph.Application.Exporting;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph export</c>: a workspace as a bundle that an import reads back.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandFrame frame)
    {
        var path = new Argument<string>("PATH") { Description = "New folder, or a new .zip file · 新文件夹或新的 .zip 文件" };
        var onlyThatDay = new Option<bool>("--only-that-day") { Description = "Only what is true on the --as-of day, without what was true before · 仅导出该日有效的内容" };
        return frame.Define(
            "export", "Export a workspace as a bundle of CSV files · 导出数据", ["relgraph export out", "relgraph export out.zip --as-of 2026-03-31", "relgraph export out --recorded-as-of 2026-03-31T18:00:00+08:00"],
            async (parsed, session) =>
            {
                var options = new ExportOptions { AsOf = session.Settings.AsOf, RecordedAsOf = session.Settings.RecordedAsOf, IncludeHistory = !parsed.GetValue(onlyThatDay) };
                if (!options.IncludeHistory && options.AsOf is null)
                {
                    throw new UsageException("--only-that-day needs to know which day: add --as-of YYYY-MM-DD.");
                }

                var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    var report = await session.WithProgressAsync(run => BundleExporter.ExportAsync(store, session.Host.FullPath(parsed.GetRequiredValue(path)), options, run)).ConfigureAwait(false);
                    Tell(session.Screen, report, parsed.GetRequiredValue(path));
                    return ExitCode.Ok;
                }
            },
            path, onlyThatDay);
    }

    private static void Tell(Screen screen, ExportReport report, string path)
    {
        if (screen.IsJson)
        {
            screen.Json(new { Path = path, report.RecordedUpTo, Rows = report.Rows.OrderBy(pair => pair.Key).ToDictionary(pair => Names.Of(pair.Key), pair => pair.Value) });
            return;
        }

        var table = new TextTable().Words("Kind", "类型").Number("Rows", "行数");
        foreach (var (kind, rows) in report.Rows.OrderBy(pair => pair.Key))
        {
            table.Row(Names.Of(kind), NumberText.Count(rows));
        }

        screen.Write(table);
        screen.Line($"{NumberText.Count(report.Rows.Values.Sum())} rows written to {path}, up to change set {report.RecordedUpTo}.", $"共 {NumberText.Count(report.Rows.Values.Sum())} 行写入 {path}，截至变更集 {report.RecordedUpTo}。");
    }
}
