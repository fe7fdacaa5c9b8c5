using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph advise</c>: what to do for a deal.</summary>
internal static class AdviseCommand
{
    public static Command Create(CommandFrame frame)
    {
        var deal = new Argument<string>("OPPORTUNITY") { Description = "The deal: id or name · 商机" };
        var horizon = new Option<AdviceHorizon>("--horizon") { Description = "Over what time value counts: deal or year · 计算价值的期限", HelpName = "HORIZON", DefaultValueFactory = _ => AdviceHorizon.Deal };
        var top = new Option<int>("--top") { Description = "How many · 条数", HelpName = "N", DefaultValueFactory = _ => 10 };
        return frame.Define(
            "advise", "What to do for a deal, the most value for an hour of work first · 行动建议",
            ["relgraph advise O-0283", "relgraph advise O-0283 --horizon year --lang zh", "relgraph advise O-0283 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var id = Finder.IdOf<Opportunity>(book.Graph, parsed.GetRequiredValue(deal));
                var advice = book.Advice(id, parsed.GetValue(horizon)).Take(parsed.GetValue(top)).ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { Opportunity = id, Advice.Version, Horizon = parsed.GetValue(horizon), Advice = advice });
                }
                else if (advice.Count == 0)
                {
                    session.Screen.Line($"No advice for {id}: it is closed, or has no amount, so that nothing can be weighed.", $"{id} 没有建议：已结束，或没有金额而无法权衡。");
                }
                else
                {
                    Show(session.Screen, book, id, advice);
                }

                return advice.Count == 0 ? ExitCode.No : ExitCode.Ok;
            },
            deal, horizon, top);
    }

    private static void Show(Screen screen, Scorebook book, string id, List<Advice> advice)
    {
        screen.Title($"{(screen.Language == "zh" ? "行动建议" : "What to do")} · {id} {book.Graph.Facts.Find<Opportunity>(id)?.Name}");
        screen.Line(screen.Say(DealValue.Basis));
        var table = new TextTable(new BilingualText("The most value for an hour first", "按每小时价值排序"))
            .Words("What", "做什么", wraps: true).Words("Who", "谁").Words("By", "期限").Number("Hours", "小时").Number("Chance", "成功率").Number("Chain", "决策链").Number("P(win)", "赢率").Number("Value", "价值").Number("An hour", "每小时");
        foreach (var one in advice)
        {
            table.Row(
                screen.Say(one.Text), one.Owner is { } owner ? book.Graph.Facts.Find<Employee>(owner)?.Name ?? owner : null, NumberText.Day(one.Deadline), NumberText.Points(one.Hours),
                NumberText.Percent(one.Effect?.Success), NumberText.Change(one.Effect?.Chain), NumberText.Change(one.Effect?.Win), one.Effect is { } effect ? NumberText.Amount(effect.Money) : null,
                one is { WorthPerHour: { } worth, Effect: { } basis } ? NumberText.Amount(new Engine.Model.Money((long)Math.Round(worth, MidpointRounding.ToEven), basis.Money.Currency)) : null);
        }

        screen.Write(table);
        screen.Line("Chances and hours are assumptions; effects are computed by supposing success.", "成功率与工时为假设；效果按假设成功后重新计算。");
    }
}
