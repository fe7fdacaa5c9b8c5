using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph balance</c>: the balance of relationship capital, down to contacts and dated evidence.</summary>
internal static class BalanceCommand
{
    public static Command Create(CommandFrame frame)
    {
        var segment = new Argument<string>("SEGMENT") { Description = "firm, industry:NAME, region:NAME or customer:ID · 范围", DefaultValueFactory = _ => "firm" };
        var days = new Option<int?>("--days") { Description = "Days between opening and closing (default: the workspace's, 90) · 天数", HelpName = "N" };
        var item = new Option<BalanceItem?>("--item") { Description = "Only one item: built, decayed, lost or revalued · 仅看一项", HelpName = "ITEM" };
        var top = new Option<int>("--top") { Description = "How many contacts of each item · 每项条数", HelpName = "N", DefaultValueFactory = _ => 5 };
        return frame.Define(
            "balance", "What relationship capital was built, faded, left and was revalued, contact by contact · 关系资本变动表",
            ["relgraph balance", "relgraph balance customer:A-038 --days 365", "relgraph balance firm --item lost --top 50 --lang zh", "relgraph balance --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var place = Segment.Parse(parsed.GetRequiredValue(segment));
                if (book.Balance(place, parsed.GetValue(days)) is not { } balance)
                {
                    session.Screen.Line("No deal amount or contract is recorded, so that there is nothing to value relationships by.", "没有商机金额或合同，无法为关系计值。");
                    return ExitCode.No;
                }

                var lines = (parsed.GetValue(item) is { } one ? [one] : Enum.GetValues<BalanceItem>())
                    .SelectMany(wanted => book.BalanceLines(place, parsed.GetValue(days), wanted).Take(parsed.GetValue(top)))
                    .ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { Segment = place.ToString(), Balance = balance, Lines = lines });
                }
                else
                {
                    session.Screen.Title($"{session.Screen.Say(BalanceTable.Title(balance))} · {place}");
                    session.Screen.Write(BalanceTable.Of(balance));
                    Show(session.Screen, book, lines);
                }

                return ExitCode.Ok;
            },
            segment, days, item, top);
    }

    private static void Show(Screen screen, Scorebook book, List<BalanceLine> lines)
    {
        foreach (var group in lines.GroupBy(line => line.Item))
        {
            var table = new TextTable(BalanceTable.Name(group.Key)).Words("Contact", "联系人").Words("Account", "客户").Number("Amount", "金额").Number("Closeness", "紧密度").Words("Whose", "谁的关系", wraps: true).Words("Last evidence", "最近证据", wraps: true);
            foreach (var line in group)
            {
                table.Row(
                    $"{line.Contact.Id} {book.Graph.Facts.Find<Contact>(line.Contact.Id)?.Name}", book.Graph.Facts.Find<Account>(line.Account)?.Name ?? line.Account, NumberText.Amount(line.Amount),
                    $"{NumberText.Share(line.ClosenessBefore)} → {NumberText.Share(line.ClosenessAfter)}",
                    string.Join(", ", line.Holders.Select(holder => book.Graph.Facts.FactHistory<Employee>(holder.Id) is [.., var last] ? ((Employee)last.Content).Name : holder.Id)),
                    line.Evidence.Count > 0 ? $"{NumberText.Day(line.Evidence[0].On)} {screen.Say(line.Evidence[0].Text)}" : null);
            }

            screen.Write(table);
        }
    }
}
