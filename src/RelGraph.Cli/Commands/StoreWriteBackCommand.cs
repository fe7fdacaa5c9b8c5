using System.CommandLine;
using RelGraph.Application.WritingBack;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Derived;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph store write-back</c>: scores, ties and communities beside the facts, for other tools of the graph.</summary>
internal static class StoreWriteBackCommand
{
    public static Command Create(CommandFrame frame)
    {
        var only = new Option<string>("--only") { Description = "Only some parts: scores, ties, communities, separated by commas · 只写部分内容", HelpName = "PARTS" };
        return frame.Define(
            "write-back", "Write scores, ties and communities beside the facts of a workspace on Neo4j, for any tool that reads the graph · 回写评分、关系与社区",
            ["relgraph store write-back --workspace neo4j+http://127.0.0.1:7474/neo4j?workspace=sales", "relgraph store write-back --only ties,communities --as-of 2026-03-31 --workspace neo4j+http://127.0.0.1:7474/neo4j?workspace=sales"],
            async (parsed, session) =>
            {
                var options = new WriteBackOptions { AsOf = session.Settings.AsOf, Parts = PartsOf(parsed.GetValue(only)) };
                if (session.Settings.RecordedAsOf is not null)
                {
                    throw new UsageException("--recorded-as-of cannot be written back: values beside the facts of today would pass for what is known today. Leave it out.");
                }

                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var report = await session.WithProgressAsync(run => WriteBackJob.RunAsync(workspace, options, run)).ConfigureAwait(false);
                Tell(session.Screen, report);
                return ExitCode.Ok;
            },
            only);
    }

    /// <summary>The parts named; all where none is.</summary>
    internal static DerivedParts PartsOf(string? text) => text is null
        ? DerivedParts.All
        : text.Split(',', StringSplitOptions.TrimEntries).Aggregate(DerivedParts.None, (parts, name) => parts | name switch
        {
            "scores" => DerivedParts.Scores,
            "ties" => DerivedParts.Ties,
            "communities" => DerivedParts.Communities,
            _ => throw new UsageException($"--only '{text}' names '{name}', which is not written back: write scores, ties or communities, separated by commas."),
        });

    private static void Tell(Screen screen, WriteBackReport report)
    {
        if (screen.IsJson)
        {
            screen.Json(new
            {
                report.Run,
                report.Stamp.AsOf,
                RecordedUpTo = report.Stamp.Sequence,
                report.Stamp.Version,
                report.Scored,
                report.Ties,
                report.Grouped,
                report.Communities,
                report.Cleared,
                report.Missing,
                report.Failed,
                report.Failures,
            });
            return;
        }

        var (scored, ties, grouped, communities) = (NumberText.Count(report.Scored), NumberText.Count(report.Ties), NumberText.Count(report.Grouped), NumberText.Count(report.Communities));
        var (run, day) = (NumberText.Count(report.Run), $"{report.Stamp.AsOf:yyyy-MM-dd}");
        screen.Line(
            $"Run {run} as of {day}: {scored} nouns and seats scored, {ties} ties, {grouped} people in {communities} communities; {NumberText.Count(report.Cleared)} elements lost values of earlier runs.",
            $"第 {run} 次回写，截至 {day}：评分 {scored} 个对象与席位，关系 {ties} 条，{grouped} 人分属 {communities} 个社区；清除旧值 {NumberText.Count(report.Cleared)} 处。");
        if (report.Missing > 0)
        {
            screen.Line(
                $"{NumberText.Count(report.Missing)} elements were no longer there: somebody changed the workspace meanwhile. Write back again to take that in.",
                $"{NumberText.Count(report.Missing)} 个对象已不存在：期间工作区有变更，可再次回写。");
        }

        if (report.Failed > 0)
        {
            screen.Line($"{NumberText.Count(report.Failed)} subjects could not be worked out:", $"{NumberText.Count(report.Failed)} 个对象无法计算：");
            foreach (var failure in report.Failures)
            {
                screen.Line($"  {failure.Subject}: {failure.Message}", $"  {failure.Subject}：{failure.Message}");
            }
        }
    }
}
