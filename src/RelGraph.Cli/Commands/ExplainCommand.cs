using System.CommandLine;
using System.Text;
using RelGraph.Application.Pictures;
using RelGraph.Cli.Measures;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Scoring;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph explain</c>: the open formula of a number, its evidence and gaps; for a chain also a picture.</summary>
internal static class ExplainCommand
{
    public static Command Create(CommandFrame frame) => frame.Group(
        "explain", "The open formula of a score with its numbers, evidence and gaps · 解释评分", ["relgraph explain chain O-0283", "relgraph explain win O-0283 --lang zh", "relgraph explain chain O-0283 --picture chain.svg"],
        [.. AllMeasures.List.Select(measure => OfMeasure(frame, measure))]);

    private static Command OfMeasure(CommandFrame frame, Measure measure)
    {
        var arguments = new MeasureArguments(measure, listable: false);
        var picture = new Option<string?>("--picture") { Description = "Also draw the chain as an SVG file · 同时把决策链画成 SVG 图", HelpName = "FILE.svg" };
        return frame.Define(
            measure.Name, measure.Description, [.. measure.Examples.Where(example => example.Contains(" explain ", StringComparison.Ordinal))],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var subject = measure.One(book, arguments.Read(parsed));
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(subject.Score);
                }
                else
                {
                    new ScoreView(session.Screen, measure, book).Explain(subject);
                }

                if (measure is ChainMeasure && parsed.GetValue(picture) is { } file)
                {
                    await DrawAsync(session, book, subject.Ids[0], file).ConfigureAwait(false);
                }

                return subject.Score.Value is null ? ExitCode.No : ExitCode.Ok;
            },
            measure is ChainMeasure ? [.. arguments.Symbols, picture] : [.. arguments.Symbols]);
    }

    private static async Task DrawAsync(Session session, Scorebook book, string opportunityId, string file)
    {
        if (ChainDrawings.Of(book, opportunityId) is not { } drawing)
        {
            session.Screen.Notice("No picture: nobody has a seat in this deal yet. Record seats first.", "没有可画的图：该商机还没有席位，请先录入席位。");
            return;
        }

        var path = session.Host.FullPath(file);
        await File.WriteAllTextAsync(path, ChainPicture.Draw(drawing), new UTF8Encoding(false), session.Cancellation).ConfigureAwait(false);
        session.Screen.Notice($"Picture written to {file}.", $"图已写入 {file}。");
    }
}
