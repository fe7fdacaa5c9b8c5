using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Cli.Supposing;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph whatif</c>: the numbers of a deal before and after a supposition; nothing is written.</summary>
internal static class WhatIfCommand
{
    public static Command Create(CommandFrame frame)
    {
        var opportunity = new Argument<string>("OPPORTUNITY") { Description = "Id or name of the deal · 商机编号或名称" };
        var set = Many("--set", "A person's stance becomes this: CONTACT:field=value,… with support, coverage, solution, price; CONTACT@COMPETITOR for a rival · 假设立场", "CONTACT:FIELD=VALUE");
        var addSeat = Many("--add-seat", "A contact takes a seat, or a seat changes: CONTACT:role=approver,veto=true,… · 假设增加或改变席位", "CONTACT:role=ROLE");
        var removeSeat = Many("--remove-seat", "A contact leaves the decision · 假设离开决策", "CONTACT");
        var leave = Many("--leave", "One of our people leaves · 假设员工离职", "EMPLOYEE");
        var enter = Many("--enter", "A rival takes part: COMPETITOR, or COMPETITOR:incumbent=true · 假设友商参与", "COMPETITOR");
        return frame.Define(
            "whatif", "What a change would do to a deal; nothing is written · 假设分析（不写入）",
            ["relgraph whatif O-0283 --set \"C-0552:support=enemy\"", "relgraph whatif O-0283 --set \"C-0552@R-1:support=neutral\" --enter R-2", "relgraph whatif O-0283 --leave E-22 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var before = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var id = Finder.IdOf<Opportunity>(before.Graph, parsed.GetRequiredValue(opportunity));
                var suppositions = new Suppositions(before.Graph, id);
                // Seats first: a stance may be about somebody who has just taken one.
                Each(addSeat, suppositions.AddSeat);
                Each(removeSeat, suppositions.RemoveSeat);
                Each(set, suppositions.Set);
                Each(leave, suppositions.Leave);
                Each(enter, suppositions.Enter);
                if (suppositions.Changes.Changes.Count == 0)
                {
                    throw new UsageException("Nothing is supposed: say what would change with --set, --add-seat, --remove-seat, --leave or --enter; 'relgraph whatif --help' shows examples.");
                }

                var after = await workspace.WhatIfAsync(session.Settings.Moment, suppositions.Changes.Changes, session.Cancellation).ConfigureAwait(false);
                var comparisons = Comparison.Of(before, after, id);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { Opportunity = id, before.Graph.AsOf, RecordedUpTo = before.Graph.Sequence, before.ParameterHash, Numbers = comparisons.Select(one => one.Document) });
                }
                else
                {
                    Show(session.Screen, before.Graph.Facts.Find<Opportunity>(id)!, comparisons);
                }

                return ExitCode.Ok;

                void Each(Option<string[]> option, Action<string> suppose)
                {
                    foreach (var text in parsed.GetValue(option) ?? [])
                    {
                        suppose(text);
                    }
                }
            },
            opportunity, set, addSeat, removeSeat, leave, enter);
    }

    private static Option<string[]> Many(string name, string description, string helpName) => new(name) { Description = description, HelpName = helpName, AllowMultipleArgumentsPerToken = false };

    private static void Show(Screen screen, Opportunity deal, IReadOnlyList<Comparison> comparisons)
    {
        screen.Title((screen.Language == "zh" ? "假设分析 · " : "What if · ") + $"{deal.Id} {deal.Name}");
        var table = new TextTable().Words("Measure", "指标").Words("Subject", "对象").Number("Before", "之前").Number("80 %", "80 % 区间").Number("After", "之后").Number("80 %", "80 % 区间").Number("Change", "变化");
        foreach (var one in comparisons)
        {
            table.Row(
                screen.Say(one.Measure.Title), one.Subject,
                NumberText.Points(one.Before?.Score.Value), NumberText.Range(one.Before?.Score.Interval), NumberText.Points(one.After?.Score.Value), NumberText.Range(one.After?.Score.Interval), NumberText.Change(one.Delta));
        }

        screen.Write(table);
        screen.Line("Nothing was written.", "没有写入任何内容。");
    }
}
