using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Changes;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Tests.Firms;

namespace RelGraph.Scoring.Tests.Changes;

public sealed class ScoreChangeTests
{
    private const string Today = "2026-03-31";
    private static readonly DateOnly Since = new(2025, 12, 31);

    private static readonly string[] Measures = ["person", "chain", "win", "customer", "employee", "company", "competitor", "behaviour"];

    public static TheoryData<string> Scores => [.. Measures];

    [Theory]
    [MemberData(nameof(Scores))]
    public void Causes_OfEveryScore_AddUpToTheChange(string which)
    {
        var book = Firm().Book(Today);
        var change = book.ChangeSince(Score(which), Since);

        Assert.Equal(Score(which)(book).Value, change.After);
        Assert.Equal(Score(which)(Firm().Book("2025-12-31")).Value, change.Before);
        Assert.Equal(change.Points!.Value, change.Causes.Sum(cause => cause.Points), 9);
        Assert.Equal(change.Causes.Select(cause => Math.Abs(cause.Points)).OrderDescending(), change.Causes.Select(cause => Math.Abs(cause.Points)));
    }

    [Fact]
    public void Cause_OfAChangedStance_SaysWhatItWasAndWhatItIs()
    {
        var cause = Chain(Firm()).Causes.Single(cause => cause is { Kind: ChangeCauseKind.Fact } && cause.Text.English.Contains("stance", StringComparison.Ordinal));

        Assert.Contains("张伟", cause.Text.English, StringComparison.Ordinal);
        Assert.Contains("support neutral → supporter", cause.Text.English, StringComparison.Ordinal);
        Assert.Contains("立场：", cause.Text.Chinese, StringComparison.Ordinal);
        Assert.True(cause.Points > 0);
        Assert.Equal(new DateOnly(2026, 2, 1), cause.On);
        Assert.Equal(FactKind.Stance, Assert.Single(cause.Evidence).Fact.Kind);
    }

    [Fact]
    public void Cause_OfConversations_NamesThePersonAndTheLastOfThem()
    {
        var cause = Chain(Firm()).Causes.Single(cause => cause.Text.English.EndsWith("with 张伟", StringComparison.Ordinal));

        Assert.Equal(ChangeCauseKind.Contacts, cause.Kind);
        Assert.StartsWith("3 conversations", cause.Text.English, StringComparison.Ordinal);
        Assert.True(cause.Points > 0);
        Assert.Equal(new DateOnly(2026, 3, 20), cause.Evidence[0].On);
    }

    [Fact]
    public void Change_WhereNothingHappened_IsTimeAlone()
    {
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2025-12-20", 12);
        var change = firm.Book(Today).ChangeSince(book => book.Customer("A-1"), Since);

        Assert.True(change.Points < 0);
        Assert.Equal(ChangeCauseKind.TimeAndOthers, Assert.Single(change.Causes).Kind);
    }

    [Fact]
    public void Cause_TakenBack_LeavesWhatTheScoreWouldHaveBeen()
    {
        // Only one thing happened: without it the number is that of the same firm in which it did not.
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2025-12-20", 12);
        var quiet = firm.Book(Today).Customer("A-1").Value!.Value;
        firm.Meets("E-li", "C-1", "2026-03-20", 1);
        var change = firm.Book(Today).ChangeSince(book => book.Customer("A-1"), Since);

        Assert.Equal(change.After!.Value - quiet, change.Causes.Single(cause => cause.Kind == ChangeCauseKind.Contacts).Points, 9);
        Assert.Equal(quiet - change.Before!.Value, change.Causes.Single(cause => cause.Kind == ChangeCauseKind.TimeAndOthers).Points, 9);
    }

    /// <summary>All conversations of a cause are taken back, not some: without it the number is that of a firm in which none took place.</summary>
    [Fact]
    public void Cause_OfManyConversations_IsTakenBackWhole()
    {
        var firm = SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2025-12-20", 12);
        var quiet = firm.Book(Today).Customer("A-1").Value!.Value;
        firm.Meets("E-li", "C-1", "2026-03-20", 3);
        firm.Picture.Met("2026-03-25", Channel.PhoneCall, 30, "E-wang", "C-1");
        var change = firm.Book(Today).ChangeSince(book => book.Customer("A-1"), Since);

        Assert.Equal(change.After!.Value - quiet, change.Causes.Single(cause => cause.Kind == ChangeCauseKind.Contacts).Points, 9);
    }

    [Fact]
    public void Change_WhereSomebodyOptedOut_NamesThemInNoCause()
    {
        var firm = Firm();
        firm.Picture.Add(new Fact(new Engine.Model.Nouns.Contact { Id = "C-8", Name = "不愿分析" }, new DayRange(DateOnly.MinValue, new DateOnly(2026, 2, 10))));
        firm.Picture.Add(new Fact(new Engine.Model.Nouns.Contact { Id = "C-8", Name = "不愿分析", OptedOut = true }, DayRange.Since(new DateOnly(2026, 2, 10))));
        firm.Add(new Employment { Contact = "C-8", Organisation = NodeId.Account("A-1") }).Meets("E-li", "C-8", "2026-03-10", 10);
        firm.Picture.Add(new Fact(new Seat { Opportunity = "O-1", Contact = "C-8", Role = BuyingRole.User }, DayRange.Since(new DateOnly(2026, 1, 15))));
        var book = firm.Book(Today);

        foreach (var which in Measures)
        {
            var change = book.ChangeSince(Score(which), Since);
            Assert.DoesNotContain(change.Causes, cause => cause.Text.Chinese.Contains("不愿分析", StringComparison.Ordinal) || cause.Evidence.Any(evidence => evidence.Text.Chinese.Contains("不愿分析", StringComparison.Ordinal)));
            Assert.Equal(change.Points!.Value, change.Causes.Sum(cause => cause.Points), 9);
        }
    }

    [Fact]
    public void Change_OfWhatWasNotThere_SaysSo()
    {
        var change = Firm().Book(Today).ChangeSince(book => book.DecisionChain("O-1"), new DateOnly(2020, 1, 1));

        Assert.Null(change.Before);
        Assert.Null(change.Points);
        Assert.Empty(change.Causes);
        Assert.Contains("2020-01-01", change.UnknownBecause!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Change_ManyFacts_AreToldByKind()
    {
        var firm = Firm();
        for (var number = 0; number < 40; number++)
        {
            firm.Saw("O-1", $"2026-01-{(number % 28) + 1:00}", BehaviourAspect.Things, "scope", number % 2 == 0 ? "clear" : "vague");
        }

        var causes = firm.Book(Today).ChangeSince(book => book.Behaviour("O-1"), Since);
        var chain = Chain(firm);

        Assert.True(causes.Causes.Count < 20);
        Assert.Equal(chain.Points!.Value, chain.Causes.Sum(cause => cause.Points), 9);
    }

    [Fact]
    public void Change_SinceTheDayItself_IsRefused() =>
        Assert.Contains("since", Assert.Throws<InvalidValueException>(() => Firm().Book(Today).ChangeSince(book => book.DecisionChain("O-1"), new DateOnly(2026, 3, 31))).Message, StringComparison.Ordinal);

    private static ScoreChange Chain(SmallFirm firm) => firm.Book(Today).ChangeSince(book => book.DecisionChain("O-1"), Since);

    private static Func<Scorebook, Score> Score(string which) => which switch
    {
        "person" => book => book.KeyPerson("O-1", "C-1"),
        "chain" => book => book.DecisionChain("O-1"),
        "win" => book => book.WinProbability("O-1"),
        "customer" => book => book.Customer("A-1"),
        "employee" => book => book.Employee("E-li"),
        "company" => book => book.Company(Segment.Firm),
        "competitor" => book => book.Competitor("K-1", CompetitorScope.Opportunity("O-1")),
        _ => book => book.Behaviour("O-1"),
    };

    private static SmallFirm Firm()
    {
        var firm = SmallFirm.WithTwoCustomers()
            .Deal("O-1", "A-1", "2025-06-01", "qualified 2025-07-01; bid 2026-02-15", 1_000_000)
            .Add(new CompetesOn { Competitor = "K-1", Opportunity = "O-1" })
            .Add(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver, Political = PoliticalStatus.InnerCircle })
            .Add(new Seat { Opportunity = "O-1", Contact = "C-2", Role = BuyingRole.Evaluator })
            .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-2", "2025-11-10", 8).Meets("E-wang", "C-3", "2026-02-10", 5)
            .Saw("O-1", "2025-09-01", BehaviourAspect.People, "decider-met", "yes").Saw("O-1", "2026-01-20", BehaviourAspect.Finance, "budget", "allocated");
        foreach (var (from, to, support) in new[] { ("2025-09-01", "2026-02-01", SupportLevel.Neutral), ("2026-02-01", "9999-12-31", SupportLevel.Supporter) })
        {
            firm.Picture.Add(new Fact(
                new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Support = support, Solution = .3 },
                new DayRange(Testing.Graphs.Picture.Day(from), Testing.Graphs.Picture.Day(to))));
        }

        return firm;
    }
}
