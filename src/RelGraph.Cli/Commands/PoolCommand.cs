using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Pool;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph pool</c>: the shared pool of accounts.</summary>
internal static class PoolCommand
{
    public static Command Create(CommandFrame frame)
    {
        var usual = new PoolRules();
        var silent = new Option<int>("--silent-days") { Description = "Days without a contact after which an owned account is released · 无互动天数", HelpName = "N", DefaultValueFactory = _ => usual.SilentDays };
        var limit = new Option<int>("--limit") { Description = "The most accounts one person may own · 每人客户上限", HelpName = "N", DefaultValueFactory = _ => usual.MostPerPerson };
        var open = new Option<bool>("--with-open-deals") { Description = "Release silent accounts with open deals, too · 含进行中商机的客户" };
        var top = new Option<int>("--top") { Description = "How many · 条数", HelpName = "N", DefaultValueFactory = _ => 20 };
        return frame.Define(
            "pool", "Accounts nobody looks after, with the best next owner · 公海池",
            ["relgraph pool", "relgraph pool --silent-days 60 --with-open-deals --lang zh", "relgraph pool --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var rules = usual with { SilentDays = parsed.GetValue(silent), MostPerPerson = parsed.GetValue(limit), KeepWithOpenDeal = !parsed.GetValue(open) };
                var entries = book.Pool(rules).Take(parsed.GetValue(top)).ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(entries);
                }
                else if (entries.Count == 0)
                {
                    session.Screen.Line("The pool is empty: every account has an owner with us, and contacts within the days allowed.", "公海池为空：每个客户都有在职负责人，且在规定天数内有互动。");
                }
                else
                {
                    Show(session.Screen, book, entries);
                }

                return ExitCode.Ok;
            },
            silent, limit, open, top);
    }

    private static void Show(Screen screen, Scorebook book, List<PoolEntry> entries)
    {
        screen.Title(screen.Language == "zh" ? "公海池" : "Shared pool");
        var table = new TextTable(new BilingualText("The largest expected margin first", "按期望毛利排序"))
            .Words("Account", "客户", wraps: true).Words("Why", "原因").Number("Silent days", "无互动天数").Number("Open deals", "商机").Number("Expected margin", "期望毛利").Words("Next owner", "建议负责人").Words("Because", "依据", wraps: true);
        foreach (var entry in entries)
        {
            table.Row(
                $"{entry.Account} {book.Graph.Facts.Find<Account>(entry.Account)?.Name}", Word(screen, entry.Reason), entry.SilentDays is { } days ? NumberText.Count(days) : null, NumberText.Count(entry.OpenDeals),
                NumberText.Amount(entry.ExpectedMargin), entry.Next is { } next ? book.Graph.Facts.Find<Employee>(next.Employee.Id)?.Name ?? next.Employee.Id : null, Because(screen, entry.Next));
        }

        screen.Write(table);
    }

    private static string? Because(Screen screen, PoolCandidate? next) => next switch
    {
        null => null,
        { Path: { } path } => string.Join(" → ", path.Hops.Select(hop => hop.AskerName).Append(path.Hops[^1].AskedName)),
        { Capital: { } capital } => screen.Language == "zh" ? $"在该客户的关系资本 {NumberText.Amount(capital)}" : $"holds {NumberText.Amount(capital)} there",
        _ => screen.Language == "zh" ? "在该客户的关系最深" : "holds most there",
    };

    private static string Word(Screen screen, PoolReason reason) => (reason, screen.Language == "zh") switch
    {
        (PoolReason.Unowned, false) => "no owner",
        (PoolReason.Unowned, true) => "无负责人",
        (PoolReason.OwnerLeft, false) => "owner left",
        (PoolReason.OwnerLeft, true) => "负责人已离职",
        (_, false) => "silent",
        _ => "长期无互动",
    };
}
