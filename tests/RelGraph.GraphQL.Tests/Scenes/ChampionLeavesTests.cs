using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Tests.Scenes;

/// <summary>The champion leaves: the employment of the colleague with the most exclusive contacts ends. docs/scenes/champion-leaves.md</summary>
public sealed class ChampionLeavesTests
{
    private const string Champion = "E-1";
    private const int Days = 90;
    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly DateOnly LastQuarter = new(2026, 3, 31);
    private static readonly WorkspaceInfo Info = new("champion", "明星销售离职", "Asia/Shanghai", "CNY") { FrozenOn = Today };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Champion_WhoLeaves_TakesWhatOnlyTheyHeldAndNothingElse(bool inAFile) => Stage.PlayAsync(Info, inAFile, async (workspace, clock) =>
    {
        await workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader("scene", "E-2", "test"), [.. Facts().Select(content => new Change.Assert(Fact.Of(content, Info.Zone)))]), default);
        var before = await workspace.ScoresAsync(Moment.Now, default);
        var believed = Figures(await workspace.ScoresAsync(new Moment(LastQuarter), default));
        var recorded = (await workspace.Store.ReadLogAsync(1, default))[0].RecordedAt;
        var plan = before.HandOver(Champion);

        clock.Now = clock.Now.AddDays(1);
        await workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader("leaving", "E-2", "test"), [new Change.Retract(new FactKey(FactKind.Employee, Champion), DayRange.Since(Today))]), default);
        var after = await workspace.ScoresAsync(Moment.Now, default);

        AssertViewsMove(before, after);
        AssertUntouched(before, after);

        Assert.Equal(["C-1", "C-2", "C-3"], plan.Steps.Select(step => step.Contact.Id).Order());
        Assert.All(plan.Steps, step => Assert.NotNull(step.Successor));
        Assert.All(plan.Steps, step => Assert.NotNull(step.Path));
        Assert.All(plan.Steps, step => Assert.DoesNotContain(step.Path!.Hops, hop => hop.Asker == NodeId.Employee(Champion) || hop.Asked == NodeId.Employee(Champion)));

        // The lost line is what only the champion held when the quarter began, to the cent, and it leads to dated meetings.
        var opening = await workspace.ScoresAsync(new Moment(Today.AddDays(-Days)), default);
        var balance = after.Balance(Segment.Firm, Days)!;
        Assert.Equal(opening.Employee(Champion).Exclusive!.Value, balance.Lost);
        Assert.True(balance.Lost.MinorUnits > 0);
        var lines = after.BalanceLines(Segment.Firm, Days, BalanceItem.Lost).ToList();
        Assert.Equal(balance.Lost.MinorUnits, lines.Sum(line => line.Amount.MinorUnits));
        Assert.All(lines, line => Assert.Equal([NodeId.Employee(Champion)], line.Holders));
        Assert.All(lines, line => Assert.NotEmpty(line.Evidence));

        // Last quarter, as then believed, is what it was.
        Assert.Equal(believed, Figures(await workspace.ScoresAsync(new Moment(LastQuarter, recorded), default)));
        Assert.Equal(believed, Figures(await workspace.ScoresAsync(new Moment(LastQuarter), default)));
        await Stage.AssertOnPageAsync("champion-leaves.md", [.. Table(before, after, balance), .. plan.Steps.Select(step => $"| {step.Text.English} | {string.Join(" → ", step.Path!.Hops.Select(hop => hop.AskerName).Append(step.Path.Hops[^1].AskedName))} |")]);
    });

    private static void AssertViewsMove(Scorebook before, Scorebook after)
    {
        Assert.True(after.KeyPerson("O-1", "C-3").Value < before.KeyPerson("O-1", "C-3").Value);
        Assert.NotNull(before.KeyPerson("O-1", "C-1").Value);
        Assert.Null(after.KeyPerson("O-1", "C-1").Value);
        Assert.True(after.DecisionChain("O-1").Value < before.DecisionChain("O-1").Value);
        Assert.True(after.WinProbability("O-1").Value < before.WinProbability("O-1").Value);
        Assert.True(after.Customer("A-1").Value < before.Customer("A-1").Value);
        Assert.True(after.Company(Segment.Firm).Value < before.Company(Segment.Firm).Value);
        Assert.True(after.Competitor("K-1", CompetitorScope.Opportunity("O-1")).RelativeAdvantage < before.Competitor("K-1", CompetitorScope.Opportunity("O-1")).RelativeAdvantage);
        Assert.Throws<Engine.Errors.NotFoundException>(() => after.Employee(Champion));
        Assert.DoesNotContain(NodeId.Employee(Champion), after.Capital(Vendor.Us).Holders);
        Assert.All(new[] { "E-2", "E-3" }, colleague => Assert.True(after.Employee(colleague).LeaveProbability > before.Employee(colleague).LeaveProbability));
    }

    /// <summary>The account, deal and people the champion had nothing to do with.</summary>
    private static void AssertUntouched(Scorebook before, Scorebook after)
    {
        Assert.Equal(Bits(before.Customer("A-2")), Bits(after.Customer("A-2")));
        Assert.Equal(Bits(before.DecisionChain("O-2")), Bits(after.DecisionChain("O-2")));
        Assert.Equal(Bits(before.KeyPerson("O-2", "C-5")), Bits(after.KeyPerson("O-2", "C-5")));
        Assert.Equal(Bits(before.WinProbability("O-2")), Bits(after.WinProbability("O-2")));
    }

    private static (double?, Interval?, double) Bits(Score score) => (score.Value, score.Interval, score.Confidence);

    private static List<(double?, Interval?, double)> Figures(Scorebook book) =>
    [
        Bits(book.KeyPerson("O-1", "C-1")), Bits(book.DecisionChain("O-1")), Bits(book.Customer("A-1")), Bits(book.Employee(Champion)), Bits(book.Company(Segment.Firm)),
        Bits(book.Competitor("K-1", CompetitorScope.Opportunity("O-1"))), Bits(book.WinProbability("O-1")),
    ];

    private static IEnumerable<string> Table(Scorebook before, Scorebook after, CapitalBalance balance)
    {
        string Row(string what, Func<Scorebook, Score> of) => $"| {what} | {Number(of(before))} | {Number(of(after))} |";
        yield return Row("Key person 张伟, whom only 李明 knew 关键人", book => book.KeyPerson("O-1", "C-1"));
        yield return Row("Key person 陈静, whom 王芳 knows too 关键人", book => book.KeyPerson("O-1", "C-3"));
        yield return Row("Decision chain of the deal at 华星制造 决策链", book => book.DecisionChain("O-1"));
        yield return Row("Win probability of that deal 赢率", book => book.WinProbability("O-1"));
        yield return Row("Customer 华星制造 客户", book => book.Customer("A-1"));
        yield return Row("Our company 我司", book => book.Company(Segment.Firm));
        yield return Row("Rival 远景科技 in that deal 友商", book => book.Competitor("K-1", CompetitorScope.Opportunity("O-1")));
        yield return Row("Customer Harbour Kitchen (not touched) 未受影响客户", book => book.Customer("A-2"));
        foreach (var (what, amount) in new[]
                 {
                     ("Opening 期初", balance.Opening), ("+ built 新建", balance.Built), ("− decayed 衰减", balance.Decayed), ("− lost 流失", balance.Lost), ("± revalued 重估", balance.Revalued), ("Closing 期末", balance.Closing),
                 })
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"| {what} | CNY {amount.Amount:0.00} |");
        }
    }

    private static string Number(Score score) => score.Value?.ToString("0.0", CultureInfo.InvariantCulture) ?? "unknown 未知";

    private static IEnumerable<FactContent> Facts()
    {
        foreach (var (id, name) in new[] { (Champion, "李明"), ("E-2", "王芳"), ("E-3", "Tom Baker") })
        {
            yield return new Employee { Id = id, Name = name, HiredOn = new DateOnly(2020, 1, 1) };
        }

        yield return new Competitor { Id = "K-1", Name = "远景科技" };
        foreach (var (id, name, deal, owner) in new[] { ("A-1", "华星制造", "O-1", Champion), ("A-2", "Harbour Kitchen", "O-2", "E-3") })
        {
            yield return new Account { Id = id, Name = name, Owner = owner };
            yield return new Opportunity { Id = deal, Name = name, Account = id, Owner = owner, OpenedOn = new DateOnly(2026, 1, 5), Amount = Money.Of(2_000_000, "CNY") };
            yield return new StageChange { Id = "S-" + deal, Opportunity = deal, On = new DateOnly(2026, 2, 1), Stage = OpportunityStage.Bid };
            yield return new Contract { Id = "V-" + id, Account = id, SignedOn = new DateOnly(2025, 1, 1), EndsOn = new DateOnly(2027, 12, 31), Amount = Money.Of(1_200_000, "CNY"), Type = ContractKind.Project };
        }

        yield return new CompetesOn { Competitor = "K-1", Opportunity = "O-1" };
        var people = new[]
        {
            ("C-1", "张伟", "A-1", BuyingRole.Approver), ("C-2", "刘洋", "A-1", BuyingRole.Evaluator), ("C-3", "陈静", "A-1", BuyingRole.User), ("C-5", "Sophie Martin", "A-2", BuyingRole.Approver),
        };
        foreach (var (id, name, account, role) in people)
        {
            yield return new Contact { Id = id, Name = name };
            yield return new Employment { Contact = id, Organisation = NodeId.Account(account) };
            yield return new Seat { Opportunity = account == "A-1" ? "O-1" : "O-2", Contact = id, Role = role };
        }

        var number = 0;
        foreach (var (one, other, meetings) in new[] { (Champion, "C-1", 16), (Champion, "C-2", 16), (Champion, "C-3", 12), ("E-2", "C-3", 10), ("C-3", "C-1", 8), ("C-3", "C-2", 3), ("E-3", "C-5", 12) })
        {
            for (var time = 0; time < meetings; time++)
            {
                var inside = one.StartsWith('E');
                yield return new Interaction
                {
                    Id = $"I-{number++:000}", At = new DateTimeOffset(2026, 6, 22, 10, 0, 0, TimeSpan.FromHours(8)).AddDays(-21 * time), Channel = Channel.MeetingInPerson, Minutes = 60, TwoWay = true,
                    Initiator = inside ? NodeId.Employee(one) : NodeId.Contact(one), Employees = inside ? [one] : [], Contacts = inside ? [other] : [one, other],
                };
            }
        }
    }
}
