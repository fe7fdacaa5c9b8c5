using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph money</c>: what a deal's value is made of.</summary>
internal static class MoneyCommand
{
    public static Command Create(CommandFrame frame)
    {
        var deal = new Argument<string>("OPPORTUNITY") { Description = "The deal: id or name · 商机" };
        return frame.Define(
            "money", "What a deal's value is made of: relationship, solution, price, behaviour, and each person · 商机价值的构成",
            ["relgraph money O-0283", "relgraph money O-0283 --lang zh", "relgraph money O-0283 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var id = Finder.IdOf<Opportunity>(book.Graph, parsed.GetRequiredValue(deal));
                if (book.ValueSplit(id) is not { } split)
                {
                    session.Screen.Line($"{id} has no value: it is closed, or no amount or quote in a known currency is recorded.", $"{id} 没有价值：已结束，或未记录可换算的金额或报价。");
                    return ExitCode.No;
                }

                if (session.Screen.IsJson)
                {
                    session.Screen.Json(split);
                }
                else
                {
                    Show(session.Screen, $"{id} {book.Graph.Facts.Find<Opportunity>(id)?.Name}", split);
                }

                return ExitCode.Ok;
            },
            deal);
    }

    private static void Show(Screen screen, string name, ValueSplit split)
    {
        screen.Title($"{(screen.Language == "zh" ? "商机价值" : "Value of the deal")} · {name}");
        screen.Line($"{NumberText.Amount(split.Value.Expected)} = {NumberText.Percent(split.Value.Probability)} × {NumberText.Amount(split.Value.Amount)} × {NumberText.Share(split.Value.MarginRate)} × {NumberText.Share(split.Value.Discount)}");
        screen.Line(screen.Say(DealValue.Basis));
        var drivers = new TextTable(new BilingualText("What it is made of", "构成")).Words("Part", "部分", wraps: true).Number("Amount", "金额").Number("80 %", "80 % 区间")
            .Row(screen.Language == "zh" ? "中性商机" : "A neutral deal", NumberText.Amount(split.Neutral), null);
        foreach (var part in split.Drivers)
        {
            drivers.Row(screen.Say(part.Label), NumberText.Amount(part.Amount), Range(part.Range, split));
        }

        screen.Write(drivers);
        var people = new TextTable(new BilingualText("Whose relationship it is", "关系部分归属")).Words("Person", "人员").Number("Amount", "金额").Number("80 %", "80 % 区间").Number("Confidence", "置信度").Words("Carried by", "承载人", wraps: true);
        foreach (var part in split.People)
        {
            people.Row(
                $"{part.Contact} {part.Name}", NumberText.Amount(part.Amount), part.Range is { } range ? Range(range, split) : null, NumberText.Percent(part.Confidence),
                string.Join(", ", part.Holders.Select(holder => $"{holder.Name} {NumberText.Amount(holder.Amount)}")));
        }

        people.Row(screen.Language == "zh" ? "待证据" : "Needs evidence", NumberText.Amount(split.NeedsEvidence), null, null, "");
        screen.Write(people);
    }

    private static string Range(Interval range, ValueSplit split) =>
        $"{NumberText.Amount(Minor(range.Low, split))} … {NumberText.Amount(Minor(range.High, split))}";

    private static Engine.Model.Money Minor(double minorUnits, ValueSplit split) => new((long)Math.Round(minorUnits, MidpointRounding.ToEven), split.Value.Expected.Currency);
}
