using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Relationships.Paths;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph path</c>: who can introduce us to a contact.</summary>
internal static class PathCommand
{
    public static Command Create(CommandFrame frame)
    {
        var to = new Argument<string>("CONTACT") { Description = "Whom to reach: id or name · 要接触的联系人" };
        var from = new Option<string?>("--from") { Description = "Our person who starts (default: anybody of us) · 起点员工", HelpName = "EMPLOYEE" };
        var count = new Option<int>("--k") { Description = "How many paths, 1 to 100 · 路径条数", HelpName = "N", DefaultValueFactory = _ => 3 };
        var hops = new Option<int>("--hops") { Description = "Longest path in hops, 1 to 4; a direct tie is one hop · 最长跳数", HelpName = "N", DefaultValueFactory = _ => 3 };
        var disjoint = new Option<bool>("--disjoint") { Description = "Only paths that share no tie with a better one · 路径之间不共用关系" };
        return frame.Define(
            "path", "The best introduction paths to a contact · 引荐路径", ["relgraph path C-0552", "relgraph path C-0552 --from E-22 --k 5", "relgraph path 王芳 --disjoint --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var goal = Finder.IdOf<Contact>(book.Graph, parsed.GetRequiredValue(to));
                var start = parsed.GetValue(from) is { } text ? Finder.IdOf<Employee>(book.Graph, text) : null;
                var paths = book.IntroductionPaths(goal, start, parsed.GetValue(count), parsed.GetValue(hops), parsed.GetValue(disjoint) ? PathSharing.NoRelationship : PathSharing.Any);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { To = goal, From = start, book.Graph.AsOf, RecordedUpTo = book.Graph.Sequence, book.ParameterHash, Paths = paths });
                }
                else
                {
                    Show(session.Screen, book.Graph.Facts.Find<Contact>(goal)!, paths);
                }

                return paths.Count == 0 ? ExitCode.No : ExitCode.Ok;
            },
            to, from, count, hops, disjoint);
    }

    private static void Show(Screen screen, Contact goal, IReadOnlyList<IntroductionPath> paths)
    {
        if (paths.Count == 0)
        {
            screen.Line(
                $"No warm path to {goal.Id} {goal.Name}. Allow more hops with --hops 4, or record who knows the contact: meetings, ratings, introductions.",
                $"没有通往 {goal.Id} {goal.Name} 的引荐路径。可用 --hops 4 放宽，或补录谁认识此人：会面、判断、引荐。");
            return;
        }

        screen.Title(screen.Language == "zh" ? $"引荐路径 · {goal.Id} {goal.Name}" : $"Introduction paths · {goal.Id} {goal.Name}");
        var table = new TextTable().Number("#", "#").Number("Strength", "强度").Words("Who asks whom (tie strength × willingness to pass on)", "谁找谁（关系强度 × 引荐意愿）", wraps: true);
        for (var place = 0; place < paths.Count; place++)
        {
            table.Row(NumberText.Count(place + 1), NumberText.Share(paths[place].Strength), Tell(paths[place]));
        }

        screen.Write(table);
    }

    private static string Tell(IntroductionPath path) =>
        $"{path.Start.Id} {path.Hops[0].AskerName}" + string.Concat(path.Hops.Select((hop, place) =>
            $" → {hop.Asked.Id} {hop.AskedName} ({NumberText.Share(hop.Strength)}{(place < path.Hops.Count - 1 ? " × " + NumberText.Share(hop.Willingness) : "")})"));
}
