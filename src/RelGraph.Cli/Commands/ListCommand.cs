using System.CommandLine;
using System.Globalization;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph list</c>: what there is, with the ids that other commands take.</summary>
internal static class ListCommand
{
    private const int DefaultTop = 50;

    public static Command Create(CommandFrame frame) => frame.Group(
        "list", "What is recorded, with the ids to use elsewhere · 列出记录", ["relgraph list opportunities --find 数据", "relgraph list contacts --find wang", "relgraph list accounts --json"],
        Of<Account>(frame, "accounts", "Customers · 客户", ["relgraph list accounts --find 银行"],
            ["id", "name", "industry", "region", "owner"], ["编号", "名称", "行业", "区域", "负责人"],
            (book, account) => [account.Id, account.Name, account.Industry, account.Region, Name<Employee>(book, account.Owner)]),
        Of<Opportunity>(frame, "opportunities", "Deals · 商机", ["relgraph list opportunities --find erp"],
            ["id", "name", "account", "stage", "outcome", "amount", "opened", "owner"], ["编号", "名称", "客户", "阶段", "结果", "金额", "开始", "负责人"],
            (book, deal) =>
            {
                var told = book.Deals.Find(deal.Id);
                return [deal.Id, deal.Name, Name<Account>(book, deal.Account), told is { IsOpen: true } ? Names.Of(told.Stage) : "closed",
                    told?.Outcome is { } outcome ? Names.Of(outcome) : null, NumberText.Amount(deal.Amount), NumberText.Day(deal.OpenedOn), Name<Employee>(book, deal.Owner)];
            }),
        Of<Contact>(frame, "contacts", "Outside people · 联系人", ["relgraph list contacts --find 李"],
            ["id", "name", "otherName", "employer", "title", "rank"], ["编号", "姓名", "其他名", "单位", "职务", "级别"],
            (book, contact) =>
            {
                var employment = book.Graph.Facts.Find<Employment>(contact.Id);
                return [contact.Id, contact.Name, contact.OtherName, employment is null ? null : Employer(book, employment.Organisation), employment?.Title, contact.Rank?.ToString(CultureInfo.InvariantCulture)];
            }),
        Of<Employee>(frame, "employees", "Our people · 员工", ["relgraph list employees --find chen"],
            ["id", "name", "otherName", "title", "team"], ["编号", "姓名", "其他名", "职务", "团队"],
            (book, employee) => [employee.Id, employee.Name, employee.OtherName, employee.Title, Name<Team>(book, employee.Team)]),
        Of<Competitor>(frame, "competitors", "Rival vendors · 友商", ["relgraph list competitors"],
            ["id", "name", "strength", "region", "openDeals"], ["编号", "名称", "优势", "区域", "进行中的商机"],
            (book, rival) => [rival.Id, rival.Name, rival.Strength, rival.Region, NumberText.Count(book.Graph.Facts.Referring<CompetesOn>(nameof(CompetesOn.Competitor), NodeId.Competitor(rival.Id)).Count(on => book.Deals.Find(on.Opportunity) is { IsOpen: true }))]));

    private static Command Of<T>(
        CommandFrame frame, string name, string description, IReadOnlyList<string> examples, IReadOnlyList<string> columns, IReadOnlyList<string> chinese, Func<Scorebook, T, string?[]> row)
        where T : Noun
    {
        var find = new Option<string?>("--find") { Description = "Only those with this text in id or name, in either language · 按编号或名称查找", HelpName = "TEXT" };
        var top = new Option<int>("--top") { Description = "How many to show · 显示条数", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
        return frame.Define(
            name, description, examples,
            async (parsed, session) =>
            {
                var shown = parsed.GetValue(top);
                if (shown < 1)
                {
                    throw new UsageException($"--top '{shown}' is not a number of rows: write a whole number of at least 1.");
                }

                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var wanted = parsed.GetValue(find)?.Trim();
                var found = book.Graph.Facts.All<T>().Where(noun => string.IsNullOrEmpty(wanted) || Finder.Matches(noun, wanted)).OrderBy(noun => noun.Id, NaturalOrder.Instance).ToList();
                var rows = found.Take(shown).Select(noun => row(book, noun)).ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new
                    {
                        book.Graph.AsOf,
                        RecordedUpTo = book.Graph.Sequence,
                        Total = found.Count,
                        Items = rows.Select(cells => columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)),
                    });
                }
                else
                {
                    Show(session, book.Graph, name, wanted, columns, chinese, rows, found.Count);
                }

                return found.Count == 0 ? ExitCode.No : ExitCode.Ok;
            },
            find, top);
    }

    private static void Show(
        Session session, RelationshipGraph graph, string what, string? wanted, IReadOnlyList<string> columns, IReadOnlyList<string> chinese, List<string?[]> rows, int total)
    {
        var screen = session.Screen;
        if (total == 0)
        {
            screen.Line(
                string.IsNullOrEmpty(wanted)
                    ? $"No {what} as of {graph.AsOf:yyyy-MM-dd}. Record some with 'relgraph import DIR', or choose another day with --as-of."
                    : $"No {what} with '{wanted}' in id or name as of {graph.AsOf:yyyy-MM-dd}. Try a shorter text, or another day with --as-of.",
                string.IsNullOrEmpty(wanted)
                    ? $"截至 {graph.AsOf:yyyy-MM-dd} 没有记录。用 'relgraph import DIR' 导入，或用 --as-of 换一个日期。"
                    : $"截至 {graph.AsOf:yyyy-MM-dd} 没有编号或名称含“{wanted}”的记录。请缩短文字，或用 --as-of 换一个日期。");
            return;
        }

        var table = new TextTable();
        foreach (var (column, label) in columns.Zip(chinese))
        {
            table.Words(Heading(column), label);
        }

        foreach (var row in rows)
        {
            table.Row(row);
        }

        screen.Write(table);
        screen.Line(
            rows.Count == total ? $"{total} in all as of {graph.AsOf:yyyy-MM-dd}." : $"{rows.Count} of {total} as of {graph.AsOf:yyyy-MM-dd}; --find narrows, --top {total} shows all.",
            rows.Count == total ? $"截至 {graph.AsOf:yyyy-MM-dd} 共 {total} 项。" : $"截至 {graph.AsOf:yyyy-MM-dd} 共 {total} 项，显示 {rows.Count} 项；用 --find 缩小范围，用 --top {total} 显示全部。");
    }

    /// <summary><c>otherName</c> is headed <c>Other name</c>.</summary>
    private static string Heading(string column)
    {
        var words = string.Concat(column.Select(letter => char.IsAsciiLetterUpper(letter) ? " " + char.ToLowerInvariant(letter) : letter.ToString()));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string? Name<T>(Scorebook book, string? id)
        where T : Noun => id is null ? null : book.Graph.Facts.Find<T>(id)?.Name ?? id;

    private static string? Employer(Scorebook book, NodeId organisation) => organisation.Kind switch
    {
        FactKind.Account => Name<Account>(book, organisation.Id),
        FactKind.Partner => Name<Partner>(book, organisation.Id),
        _ => Name<Competitor>(book, organisation.Id),
    };
}
