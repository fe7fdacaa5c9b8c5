using System.CommandLine;
using RelGraph.Cli.Measures;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph score</c>: one number with its parts, or many in a ranking.</summary>
internal static class ScoreCommand
{
    private const int DefaultTop = 20;

    public static Command Create(CommandFrame frame) => frame.Group(
        "score", "Scores with interval, confidence, parts and gaps · 评分", ["relgraph score chain O-0283", "relgraph score customer --top 10", "relgraph score all O-0283"],
        [.. AllMeasures.List.Select(measure => OfMeasure(frame, measure)), Everything(frame)]);

    private static Command OfMeasure(CommandFrame frame, Measure measure)
    {
        var arguments = new MeasureArguments(measure, listable: true);
        var top = new Option<int>("--top") { Description = "How many a list shows · 显示条数", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
        return frame.Define(
            measure.Name, measure.Description, measure.Examples,
            async (parsed, session) =>
            {
                var query = arguments.Read(parsed);
                var shown = parsed.GetValue(top);
                if (shown < 1)
                {
                    throw new UsageException($"--top '{shown}' is not a number of rows: write a whole number of at least 1.");
                }

                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                return query.Subjects.Count == measure.Arguments.Count ? ShowOne(session, measure, book, query) : ShowMany(session, measure, book, query, shown);
            },
            [.. arguments.Symbols, top]);
    }

    private static int ShowOne(Session session, Measure measure, Scorebook book, MeasureQuery query)
    {
        var subject = measure.One(book, query);
        if (session.Screen.IsJson)
        {
            session.Screen.Json(subject.Score);
        }
        else
        {
            new ScoreView(session.Screen, measure, book).Score(subject);
        }

        return subject.Score.Value is null ? ExitCode.No : ExitCode.Ok;
    }

    private static int ShowMany(Session session, Measure measure, Scorebook book, MeasureQuery query, int top)
    {
        var all = measure.All(book, query)
            .OrderByDescending(subject => subject.Score.Value ?? double.NegativeInfinity).ThenBy(subject => string.Join('|', subject.Ids), StringComparer.Ordinal).ToList();
        var shown = all.Take(top).ToList();
        if (session.Screen.IsJson)
        {
            session.Screen.Json(new RankingDocument(measure.Name, book.Graph.AsOf, book.Graph.Sequence, book.ParameterHash, all.Count, [.. shown.Select(RankingDocument.Entry.Of)]));
        }
        else if (all.Count == 0)
        {
            session.Screen.Line($"Nothing to score as of {book.Graph.AsOf:yyyy-MM-dd}: 'relgraph list' shows what is recorded, 'relgraph import' records more.", $"截至 {book.Graph.AsOf:yyyy-MM-dd} 没有可评分的对象：用 'relgraph list' 查看，用 'relgraph import' 导入。");
        }
        else
        {
            new ScoreView(session.Screen, measure, book).Ranking(shown, all.Count);
        }

        return all.Count == 0 ? ExitCode.No : ExitCode.Ok;
    }

    /// <summary>Every measure that concerns one deal, in one table.</summary>
    private static Command Everything(CommandFrame frame)
    {
        var opportunity = new Argument<string>("OPPORTUNITY") { Description = "Id or name of the deal · 商机编号或名称" };
        return frame.Define(
            "all", "All scores that concern one deal, in one table · 某商机的全部评分", ["relgraph score all O-0283", "relgraph score all O-0283 --as-of 2026-03-31 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var id = Finder.IdOf<Opportunity>(book.Graph, parsed.GetRequiredValue(opportunity));
                var all = Concerning(book, id).ToList();
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new
                    {
                        Opportunity = id,
                        book.Graph.AsOf,
                        RecordedUpTo = book.Graph.Sequence,
                        book.ParameterHash,
                        Scores = all.Select(one => new { Measure = one.Measure.Name, Score = RankingDocument.Entry.Of(one.Subject) }),
                    });
                    return ExitCode.Ok;
                }

                var deal = book.Graph.Facts.Find<Opportunity>(id)!;
                session.Screen.Title($"{id} {deal.Name}");
                session.Screen.Line($"as of {book.Graph.AsOf:yyyy-MM-dd} · parameters {book.ParameterHash}", $"截至 {book.Graph.AsOf:yyyy-MM-dd} · 参数 {book.ParameterHash}");
                var table = new TextTable().Words("Measure", "指标").Words("Subject", "对象").Number("Score", "得分").Words("Level", "等级").Number("80 %", "80 % 区间").Number("Confidence", "置信度").Number("Gaps", "缺口");
                foreach (var (measure, subject) in all)
                {
                    table.Row(session.Screen.Say(measure.Title), subject.Name, NumberText.Points(subject.Score.Value), subject.Score.Level?.ToString(), NumberText.Range(subject.Score.Interval), NumberText.Percent(subject.Score.Confidence), NumberText.Count(subject.Score.Gaps.Count));
                }

                session.Screen.Write(table);
                return ExitCode.Ok;
            },
            opportunity);
    }

    private static IEnumerable<(Measure Measure, ScoredSubject Subject)> Concerning(Scorebook book, string id)
    {
        var deal = book.Graph.Facts.Find<Opportunity>(id)!;
        yield return One(new WinMeasure(), new([id]));
        yield return One(new ChainMeasure(), new([id]));
        var people = new KeyPersonMeasure();
        foreach (var person in people.All(book, new([id])).OrderByDescending(person => ((Scoring.Relationships.KeyPerson.KeyPersonScore)person.Score).Importance).ThenBy(person => person.Ids[1], StringComparer.Ordinal))
        {
            yield return (people, person);
        }

        yield return One(new BehaviourMeasure(), new([id]));
        if (book.Graph.Facts.Find<Account>(deal.Account) is not null)
        {
            yield return One(new CustomerMeasure(), new([deal.Account]));
            yield return One(new CompanyMeasure(), new(["customer:" + deal.Account]));
        }

        if (deal.Owner is { } owner && book.Graph.Facts.Find<Employee>(owner) is not null)
        {
            yield return One(new EmployeeMeasure(), new([owner]));
        }

        foreach (var rival in book.Graph.Facts.Referring<CompetesOn>(nameof(CompetesOn.Opportunity), NodeId.Opportunity(id)))
        {
            if (book.Graph.Facts.Find<Competitor>(rival.Competitor) is not null)
            {
                yield return One(new CompetitorMeasure(), new([rival.Competitor], Place: "opportunity:" + id));
            }
        }

        (Measure, ScoredSubject) One(Measure measure, MeasureQuery query) => (measure, measure.One(book, query));
    }
}
