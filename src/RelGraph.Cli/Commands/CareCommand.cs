using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Care;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph care</c>: what to do for relationships beyond single deals.</summary>
internal static class CareCommand
{
    public static Command Create(CommandFrame frame)
    {
        var segment = new Argument<string>("SEGMENT") { Description = "firm, industry:NAME, region:NAME or customer:ID · 范围", DefaultValueFactory = _ => "firm" };
        var by = new Option<string?>("--by") { Description = "Only what this one of ours should do: id or name · 仅看某员工", HelpName = "EMPLOYEE" };
        var top = new Option<int>("--top") { Description = "How many · 条数", HelpName = "N", DefaultValueFactory = _ => 10 };
        return frame.Define(
            "care", "What to do for relationships beyond single deals, the most value for an hour first · 关系维护",
            ["relgraph care", "relgraph care customer:A-038 --lang zh", "relgraph care --by E-017 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var place = Segment.Parse(parsed.GetRequiredValue(segment));
                var employee = parsed.GetValue(by) is { } name ? Finder.IdOf<Employee>(book.Graph, name) : null;
                var work = book.Care(place, employee).Take(parsed.GetValue(top)).ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { Segment = place.ToString(), CareWork.Version, Work = work });
                }
                else if (work.Count == 0)
                {
                    session.Screen.Line("Nothing to do here: nobody whom we hold is silent, hangs on one of us alone, or has lost an owner.", "暂无事项：没有沉默的、仅靠一人维系的或无负责人的关系。");
                }
                else
                {
                    Show(session.Screen, book, place, work);
                }

                return work.Count == 0 ? ExitCode.No : ExitCode.Ok;
            },
            segment, by, top);
    }

    private static void Show(Screen screen, Scorebook book, Segment place, List<CareWork> work)
    {
        screen.Title($"{(screen.Language == "zh" ? "关系维护" : "Relationship care")} · {place}");
        screen.Line(screen.Say(DealValue.Basis));
        var table = new TextTable(new BilingualText("The most value for an hour first", "按每小时价值排序"))
            .Words("What", "做什么", wraps: true).Words("Who", "谁").Words("By", "期限").Number("Hours", "小时").Number("Chance", "成功率").Number("Customer", "客户分").Number("A year", "年度价值").Words("80 %", "80 % 区间").Number("An hour", "每小时");
        foreach (var one in work)
        {
            table.Row(
                screen.Say(one.Text), book.Graph.Facts.Find<Employee>(one.Owner)?.Name ?? one.Owner, NumberText.Day(one.Deadline), NumberText.Points(one.Hours), NumberText.Percent(one.Success),
                NumberText.Change(one.Score), Amount(one, one.Capital?.MinorUnits), one.CapitalRange is { } range ? $"{Bare(one, range.Low)} – {Bare(one, range.High)}" : null, Amount(one, one.WorthPerHour));
        }

        screen.Write(table);
        screen.Line("Chances and hours are assumptions; effects are computed by supposing success.", "成功率与工时为假设；效果按假设成功后重新计算。");
    }

    /// <summary>An amount whose currency already stands beside it.</summary>
    private static string? Bare(CareWork work, double minorUnits) => Amount(work, minorUnits)?.Replace(work.Capital!.Value.Currency, "", StringComparison.Ordinal).Trim();

    private static string? Amount(CareWork work, double? minorUnits) =>
        minorUnits is { } amount && work.Capital is { } unit ? NumberText.Amount(new Engine.Model.Money((long)Math.Round(amount, MidpointRounding.ToEven), unit.Currency)) : null;
}
