using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Relationships.KeyPlayers;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph keyplayers</c>: which few people to know at an account, and which of ours not to lose.</summary>
internal static class KeyPlayersCommand
{
    public static Command Create(CommandFrame frame)
    {
        var account = new Argument<string?>("ACCOUNT") { Description = "The account: id or name; leave it out for our own people · 客户（省略则看我方人员）", Arity = ArgumentArity.ZeroOrOne };
        var count = new Option<int>("--count") { Description = $"How many, 1 to {Scorebook.MostKeyPlayers} · 人数", HelpName = "N", DefaultValueFactory = _ => 3 };
        return frame.Define(
            "keyplayers", "Which few people to know at an account, or which of ours it would cost most to lose together · 关键人物组合",
            ["relgraph keyplayers A-038", "relgraph keyplayers --count 2 --lang zh", "relgraph keyplayers A-038 --json"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var book = await workspace.ScoresAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                object answer = parsed.GetValue(account) is { } named
                    ? book.KeyPlayers(Finder.IdOf<Account>(book.Graph, named), parsed.GetValue(count))
                    : book.CapitalLoss(parsed.GetValue(count));
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(answer);
                }
                else
                {
                    session.Screen.Write(answer is AccountKeyPlayers players ? Table(session.Screen, book, players) : Table(session.Screen, book, (CapitalLoss)answer));
                }

                return ExitCode.Ok;
            },
            account, count);
    }

    private static TextTable Table(Screen screen, Scorebook book, AccountKeyPlayers players)
    {
        screen.Title($"{(screen.Language == "zh" ? "关键人物" : "Key players")} · {players.Account} {book.Graph.Facts.Find<Account>(players.Account)?.Name}");
        screen.Line($"{players.People} people looked at", $"共考察 {players.People} 人");
        return new TextTable(new BilingualText("Together", "组合")).Words("Question", "问题").Words("People", "人员", wraps: true).Number("Worth", "价值").Number("With nobody", "不选任何人").Words("", "")
            .Row(screen.Language == "zh" ? "应认识谁（可触达比例）" : "Whom to know: share of the people reached", Names(book, players.ToKnow.People), NumberText.Percent(players.ToKnow.Value), NumberText.Percent(players.ToKnow.Without), How(screen, players.ToKnow.IsExact))
            .Row(screen.Language == "zh" ? "谁离开影响最大（断开的人员对比例）" : "Whose leaving breaks most: share of pairs parted", Names(book, players.ToLose.People), NumberText.Percent(players.ToLose.Value), NumberText.Percent(players.ToLose.Without), How(screen, players.ToLose.IsExact));
    }

    private static TextTable Table(Screen screen, Scorebook book, CapitalLoss loss)
    {
        screen.Title(screen.Language == "zh" ? "我方不可同时失去的人" : "Whom of ours it would cost most to lose together");
        screen.Line(screen.Say(EmployeeScore.Notice));
        return new TextTable(new BilingualText("Together", "组合")).Words("People", "人员", wraps: true).Number("Would be lost", "将流失").Number("Of all capital", "占全部资本").Number("One by one", "逐人合计").Words("", "")
            .Row(Names(book, loss.People), NumberText.Amount(loss.Lost), NumberText.Percent(loss.Share), NumberText.Amount(loss.Apart), How(screen, loss.IsExact));
    }

    private static string Names(Scorebook book, IReadOnlyList<NodeId> people) => string.Join(", ", people.Select(person => person.Kind == FactKind.Employee
        ? book.Graph.Facts.Find<Employee>(person.Id)?.Name ?? person.Id
        : book.Graph.Facts.Find<Contact>(person.Id)?.Name ?? person.Id));

    private static string How(Screen screen, bool isExact) => (isExact, screen.Language == "zh") switch
    {
        (true, true) => "精确",
        (true, false) => "exact",
        (false, true) => "逐个贪心选取",
        _ => "one after the other",
    };
}
