using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph reach</c>: the fewest actions that bring a deal to a win probability.</summary>
internal static class ReachCommand
{
    public static Command Create(CommandFrame frame)
    {
        var deal = new Argument<string>("OPPORTUNITY") { Description = "The deal: id or name · 商机" };
        var target = new Argument<double>("PERCENT") { Description = "The win probability to reach, above 0 and below 100 · 目标赢率" };
        return frame.Define(
            "reach", "The fewest actions whose success brings a deal to a win probability · 达到目标赢率的最少行动", ["relgraph reach O-0283 45", "relgraph reach O-0283 45 --lang zh"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var id = Finder.IdOf<Opportunity>(book.Graph, parsed.GetRequiredValue(deal));
                if (book.ToReach(id, parsed.GetValue(target)) is not { } plan)
                {
                    session.Screen.Line($"{id} has no value: it is closed, or no amount or quote in a known currency is recorded.", $"{id} 没有价值：已结束，或未记录可换算的金额或报价。");
                    return ExitCode.No;
                }

                if (session.Screen.IsJson)
                {
                    session.Screen.Json(plan);
                }
                else
                {
                    Show(session.Screen, book, id, plan);
                }

                return plan.IsReached ? ExitCode.Ok : ExitCode.No;
            },
            deal, target);
    }

    private static void Show(Screen screen, Scorebook book, string id, TargetPlan plan)
    {
        screen.Title($"{(screen.Language == "zh" ? "目标赢率" : "To reach a win probability")} · {id} {book.Graph.Facts.Find<Opportunity>(id)?.Name}");
        var (now, reached, target) = (NumberText.Points(plan.Now), NumberText.Points(plan.Reached), NumberText.Points(plan.Target));
        if (plan.Steps.Count == 0 && plan.IsReached)
        {
            screen.Line($"P(win) is {now} % already; nothing more is needed for {target} %.", $"赢率已为 {now} %，无需行动即达 {target} %。");
            return;
        }

        screen.Line(
            $"P(win) {now} % → {reached} % (80 % interval {NumberText.Range(plan.ReachedRange)}) if all succeed; target {target} % {(plan.IsReached ? "reached" : plan.IsExhaustive ? "NOT reached by any set of these actions" : "NOT reached by what was found")}",
            $"全部成功时赢率 {now} % → {reached} %（80 % 区间 {NumberText.Range(plan.ReachedRange)}）；目标 {target} % {(plan.IsReached ? "可达" : plan.IsExhaustive ? "这些行动的任何组合都不可达" : "未找到可达方案")}");
        screen.Line(
            $"Chance that all succeed {NumberText.Percent(plan.Success)} · {NumberText.Points(plan.Hours)} hours{(plan.IsFewest ? " · no smaller set of actions does it" : plan.IsReached ? " · a smaller set was not ruled out" : "")} · {NumberText.Count(plan.Looked)} sets looked at",
            $"全部成功的概率 {NumberText.Percent(plan.Success)} · {NumberText.Points(plan.Hours)} 小时{(plan.IsFewest ? " · 已证明没有更少的行动组合" : plan.IsReached ? " · 未排除更少的行动组合" : "")} · 已检查 {NumberText.Count(plan.Looked)} 个组合");
        var table = new TextTable(new BilingualText("Steps", "步骤")).Words("What", "做什么", wraps: true).Words("Who", "谁").Number("Chance", "成功率").Number("Hours", "小时");
        foreach (var step in plan.Steps)
        {
            table.Row(screen.Say(step.Text), step.Owner is { } owner ? book.Graph.Facts.Find<Employee>(owner)?.Name ?? owner : null, NumberText.Percent(step.Success), NumberText.Points(step.Hours));
        }

        screen.Write(table);
        screen.Line("Chances and hours are assumptions; effects are computed by supposing success.", "成功率与工时为假设；效果按假设成功后重新计算。");
    }
}
