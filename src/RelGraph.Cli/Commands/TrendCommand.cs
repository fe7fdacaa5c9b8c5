using System.CommandLine;
using RelGraph.Cli.Measures;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Scoring;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph trend</c>: a number at the ends of past weeks, and where it is going.</summary>
internal static class TrendCommand
{
    public static Command Create(CommandFrame frame) => frame.Group(
        "trend", "A score week by week, and where it is going · 评分走势", ["relgraph trend customer A-038", "relgraph trend chain O-0283 --weeks 26 --lang zh", "relgraph trend win O-0283 --json"],
        [.. AllMeasures.List.Select(measure => OfMeasure(frame, measure))]);

    private static Command OfMeasure(CommandFrame frame, Measure measure)
    {
        var arguments = new MeasureArguments(measure, listable: false);
        var weeks = new Option<int>("--weeks")
        {
            Description = $"How many weeks, 4 to {Scorebook.MostTrendWeeks} · 周数", HelpName = "N", DefaultValueFactory = _ => Scorebook.TrendWeeks,
        };
        return frame.Define(
            measure.Name, measure.Description, [$"relgraph trend {measure.Name} {string.Join(' ', measure.Arguments)}"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var query = arguments.Read(parsed);
                // Asked of the day first, so that a name is looked up there and a wrong one is told.
                var subject = measure.One(book, query);
                var trend = book.Trend(past => measure.One(past, query with { Subjects = subject.Ids }).Score, parsed.GetValue(weeks), session.Cancellation);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(trend);
                }
                else
                {
                    new TrendView(session.Screen, measure).Show(subject, trend);
                }

                return trend.Slope is null ? ExitCode.No : ExitCode.Ok;
            },
            [.. arguments.Symbols, weeks]);
    }
}
