using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph handover</c>: who takes over what if one of our people leaves.</summary>
internal static class HandOverCommand
{
    public static Command Create(CommandFrame frame)
    {
        var employee = new Argument<string>("EMPLOYEE") { Description = "Who leaves: id or name · 员工" };
        var last = new Option<string?>("--last-day") { Description = $"The last day (default: in {HandOverPlan.UsualNotice} days) · 最后工作日", HelpName = "DATE" };
        var top = new Option<int>("--top") { Description = "How many contacts · 条数", HelpName = "N", DefaultValueFactory = _ => 20 };
        return frame.Define(
            "handover", "Who takes over each contact, account and deal if one of our people leaves · 离职交接",
            ["relgraph handover E-08", "relgraph handover E-08 --last-day 2026-07-31 --lang zh", "relgraph handover E-08 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var plan = book.HandOver(Finder.IdOf<Employee>(book.Graph, parsed.GetRequiredValue(employee)), ReadText.Day("--last-day", parsed.GetValue(last)));
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(plan with { Steps = [.. plan.Steps.Take(parsed.GetValue(top))] });
                }
                else
                {
                    Show(session.Screen, book, plan, parsed.GetValue(top));
                }

                return ExitCode.Ok;
            },
            employee, last, top);
    }

    private static void Show(Screen screen, Scorebook book, HandOverPlan plan, int top)
    {
        screen.Title($"{(screen.Language == "zh" ? "离职交接" : "Hand-over")} · {plan.Employee} {book.Graph.Facts.Find<Employee>(plan.Employee)?.Name}");
        screen.Line(
            $"{plan.Steps.Count} contacts by {NumberText.Day(plan.LastDay)} · only this person holds {NumberText.Amount(plan.AtStake) ?? NumberText.Unknown}",
            $"{NumberText.Day(plan.LastDay)} 前移交 {plan.Steps.Count} 位联系人 · 独占关系资本 {NumberText.Amount(plan.AtStake) ?? NumberText.Unknown}");
        screen.Line(screen.Say(EmployeeScore.Notice));
        if (plan.Steps.Count > 0)
        {
            var steps = new TextTable(new BilingualText("Contacts, the largest loss first", "联系人（损失大者在前）"))
                .Words("What", "做什么", wraps: true).Words("By", "期限").Number("Tie", "关系").Number("Successor's", "接手人").Number("Would be lost", "可能流失").Words("Way without them", "其他路径", wraps: true);
            foreach (var step in plan.Steps.Take(top))
            {
                steps.Row(
                    screen.Say(step.Text), NumberText.Day(step.Deadline), NumberText.Share(step.Strength), NumberText.Share(step.SuccessorStrength), NumberText.Amount(step.Lost),
                    step.Path is { } path ? string.Join(" → ", path.Hops.Select(hop => hop.AskerName).Append(path.Hops[^1].AskedName)) : null);
            }

            screen.Write(steps);
        }

        if (plan.Duties.Count > 0)
        {
            var duties = new TextTable(new BilingualText("Accounts and open deals", "客户与进行中的商机")).Words("What", "内容").Words("New owner", "新负责人").Number("Capital there", "该客户关系资本");
            foreach (var duty in plan.Duties)
            {
                duties.Row($"{duty.Subject.Id} {NameOf(book, duty.Subject)}", duty.NewOwner is { } owner ? book.Graph.Facts.Find<Employee>(owner.Id)?.Name ?? owner.Id : null, NumberText.Amount(duty.Capital));
            }

            screen.Write(duties);
        }
    }

    private static string? NameOf(Scorebook book, NodeId subject) => subject.Kind == FactKind.Account
        ? book.Graph.Facts.Find<Account>(subject.Id)?.Name
        : book.Graph.Facts.Find<Opportunity>(subject.Id)?.Name;
}
