using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Raters;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph raters</c>: how we rate, and which ratings behaviour contradicts.</summary>
internal static class RatersCommand
{
    public static Command Create(CommandFrame frame)
    {
        var top = new Option<int>("--top") { Description = "How many of each · 条数", HelpName = "N", DefaultValueFactory = _ => 10 };
        return frame.Define(
            "raters", "How hopefully each of us rates, and which ratings behaviour contradicts · 评分者偏差",
            ["relgraph raters", "relgraph raters --top 3 --lang zh", "relgraph raters --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var (biases, contradictions) = (book.RaterBiases.Take(parsed.GetValue(top)).ToList(), book.Contradictions().Take(parsed.GetValue(top)).ToList());
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { RaterBiases = biases, Contradictions = contradictions });
                }
                else
                {
                    Show(session.Screen, book, biases, contradictions);
                }

                return ExitCode.Ok;
            },
            top);
    }

    private static void Show(Screen screen, Scorebook book, List<RaterBias> biases, List<Contradiction> contradictions)
    {
        screen.Title(screen.Language == "zh" ? "评分者偏差" : "Raters");
        screen.Line(screen.Say(EmployeeScore.Notice));
        if (biases.Count == 0)
        {
            screen.Line($"No rating of closeness is older than {RaterBias.LaterDays} days, so that none can be compared with what followed.", $"没有超过 {RaterBias.LaterDays} 天的紧密度评分，尚无法与后续互动比较。");
        }
        else
        {
            var table = new TextTable(new BilingualText($"Level given minus the tie {RaterBias.LaterDays} days later, the most hopeful first", $"评分减去 {RaterBias.LaterDays} 天后的实际关系（偏乐观者在前）"))
                .Words("Who", "评分者").Number("Ratings", "评分数").Number("Bias", "偏差").Number("80 %", "80 % 区间").Number("Against colleagues", "与同事相比");
            foreach (var bias in biases)
            {
                table.Row(
                    book.Graph.Facts.FactHistory<Employee>(bias.Author) is [.., var last] ? ((Employee)last.Content).Name : bias.Author, NumberText.Count(bias.Ratings), NumberText.Share(bias.Bias),
                    $"{NumberText.Share(bias.Interval.Low)} … {NumberText.Share(bias.Interval.High)}", NumberText.Share(bias.AgainstColleagues) + (bias.IsDistinct ? " *" : ""));
            }

            screen.Write(table);
            screen.Line("* distinct from the colleagues' mean. Told, and not taken out of any score.", "* 与同事平均有明显差异。仅供查看，未从任何得分中扣除。");
        }

        var contradicted = new TextTable(new BilingualText("Ratings that behaviour contradicts, the newest first", "与行为矛盾的评分（最新在前）")).Words("What", "内容", wraps: true);
        foreach (var contradiction in contradictions)
        {
            contradicted.Row(screen.Say(contradiction.Text));
        }

        if (contradictions.Count > 0)
        {
            screen.Write(contradicted);
        }
    }
}
