using System.CommandLine;
using RelGraph.Cli.Measures;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Scoring.Changes;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph changes</c>: what changed a number since an earlier day, cause by cause.</summary>
internal static class ChangesCommand
{
    /// <summary>Days looked back where none are said: a quarter.</summary>
    private const int UsualDays = 90;

    private const double LeastShown = .01;

    public static Command Create(CommandFrame frame) => frame.Group(
        "changes", "What changed a score since an earlier day, cause by cause · 得分变化原因", ["relgraph changes chain O-0283", "relgraph changes customer A-038 --since 2025-12-31 --lang zh", "relgraph changes win O-0283 --json"],
        [.. AllMeasures.List.Select(measure => OfMeasure(frame, measure))]);

    private static Command OfMeasure(CommandFrame frame, Measure measure)
    {
        var arguments = new MeasureArguments(measure, listable: false);
        var since = new Option<string?>("--since") { Description = $"The earlier day (default: {UsualDays} days before) · 起始日", HelpName = "DATE" };
        return frame.Define(
            measure.Name, measure.Description, [$"relgraph changes {measure.Name} {string.Join(' ', measure.Arguments)}"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var query = arguments.Read(parsed);
                // Asked of the day first, so that a name is looked up there and a wrong one is told.
                var subject = measure.One(book, query);
                var change = book.ChangeSince(past => measure.One(past, query with { Subjects = subject.Ids }).Score, ReadText.Day("--since", parsed.GetValue(since)) ?? book.Graph.AsOf.AddDays(-UsualDays), session.Cancellation);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(change);
                }
                else
                {
                    Show(session.Screen, $"{session.Screen.Say(measure.Title)} · {subject.Name}", change);
                }

                return change.Points is null ? ExitCode.No : ExitCode.Ok;
            },
            [.. arguments.Symbols, since]);
    }

    private static void Show(Screen screen, string title, ScoreChange change)
    {
        screen.Title(title);
        if (change.UnknownBecause is { } because)
        {
            screen.Line(screen.Say(because));
            return;
        }

        screen.Line(
            $"{NumberText.Points(change.Before)} on {NumberText.Day(change.From)} → {NumberText.Points(change.After)} on {NumberText.Day(change.To)}: {NumberText.Change(change.Points)}",
            $"{NumberText.Day(change.From)} {NumberText.Points(change.Before)} → {NumberText.Day(change.To)} {NumberText.Points(change.After)}：{NumberText.Change(change.Points)}");
        var table = new TextTable(new("What moved it; the points add up to the change", "变化原因（合计等于总变化）")).Number("Points", "分数").Words("Last on", "最近").Words("What", "原因", wraps: true);
        foreach (var cause in change.Causes.Where(IsShown))
        {
            table.Row(Signed(cause.Points), NumberText.Day(cause.On), screen.Say(cause.Text));
        }

        var small = change.Causes.Where(cause => !IsShown(cause)).ToList();
        if (small.Count > 0)
        {
            table.Row(Signed(small.Sum(cause => cause.Points)), null, screen.Language == "zh" ? $"其余 {small.Count} 项，每项不足 {NumberText.Share(LeastShown)} 分" : $"{small.Count} more, of less than {NumberText.Share(LeastShown)} each");
        }

        screen.Write(table);
    }

    private static bool IsShown(ChangeCause cause) => Math.Abs(cause.Points) >= LeastShown;

    private static string Signed(double points) => $"{(points < 0 ? "−" : "+")}{NumberText.Share(Math.Abs(points))}";
}
