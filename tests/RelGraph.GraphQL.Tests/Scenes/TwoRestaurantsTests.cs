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
using RelGraph.Scoring.Advising;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.GraphQL.Tests.Scenes;

/// <summary>Two restaurants: at A we dine a lot and the solution was rejected; at B we hardly know anybody and it was accepted. docs/scenes/two-restaurants.md</summary>
public sealed class TwoRestaurantsTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly WorkspaceInfo Info = new("restaurants", "两家餐厅", "Asia/Shanghai", "CNY") { FrozenOn = Today };

    [Theory]
    [InlineData(BuyingRole.Approver, false)]
    [InlineData(BuyingRole.Evaluator, false)]
    [InlineData(BuyingRole.Approver, true)]
    [InlineData(BuyingRole.Evaluator, true)]
    public Task Dinners_WithoutASolution_DoNotWin(BuyingRole leader, bool inAFile) =>
        Stage.PlayAsync(Info, inAFile, async (workspace, _) =>
        {
            await workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader("scene", "E-1", "test"), [.. Facts(leader).Select(content => new Change.Assert(Fact.Of(content, Info.Zone)))]), default);
            var book = await workspace.ScoresAsync(Moment.Now, default);

            foreach (var seat in new[] { "1", "2" })
            {
                var (dined, accepted) = (book.KeyPerson("O-A", "C-A" + seat), book.KeyPerson("O-B", "C-B" + seat));
                Assert.True(dined.Input.Closeness.Mean > accepted.Input.Closeness.Mean + .2);
                Assert.True(accepted.Stand.Mean > dined.Stand.Mean);
            }

            Assert.True(book.WinProbability("O-B").Value > book.WinProbability("O-A").Value);
            Assert.DoesNotContain(book.Advice("O-A")[0].Kind, new[] { AdviceKind.Meet, AdviceKind.SecondThread, AdviceKind.WarmPath });
            Assert.Equal(AdviceKind.AnswerSolution, book.Advice("O-A")[0].Kind);
            var (a, b) = (book.ValueSplit("O-A")!, book.ValueSplit("O-B")!);
            Assert.True(Part(a, ValueDriver.Relationship) > Part(b, ValueDriver.Relationship));
            Assert.True(Part(a, ValueDriver.Solution) < 0 && Part(b, ValueDriver.Solution) > 0);
            if (leader == BuyingRole.Approver)
            {
                await Stage.AssertOnPageAsync("two-restaurants.md", Table(book));
            }
        });

    private static long Part(ValueSplit split, ValueDriver driver) => split.Drivers[(int)driver].Amount.MinorUnits;

    /// <summary>The numbers of the page.</summary>
    private static IEnumerable<string> Table(Scorebook book)
    {
        string Row(string what, Func<string, string> of) => $"| {what} | {of("A")} | {of("B")} |";
        string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "–";
        yield return Row("Closeness to the leader 紧密度", side => Number(book.KeyPerson("O-" + side, $"C-{side}1").Input.Closeness.Mean, "0.00"));
        yield return Row("Stand of the leader 立场", side => Number(book.KeyPerson("O-" + side, $"C-{side}1").Stand.Mean, "0.00"));
        yield return Row("Decision chain 决策链", side => Number(book.DecisionChain("O-" + side).Value, "0.0"));
        yield return Row("Win probability 赢率", side => Number(book.WinProbability("O-" + side).Value, "0.0") + " %");
        yield return Row("Value 价值", side => "CNY " + Number((double)book.Value("O-" + side)!.Expected.Amount, "0"));
        foreach (var driver in Enum.GetValues<ValueDriver>())
        {
            yield return Row("of it " + driver.ToString().ToLowerInvariant(), side => "CNY " + Number(Part(book.ValueSplit("O-" + side)!, driver) / 100.0, "0"));
        }

        yield return Row("First advice 首要建议", side => book.Advice("O-" + side)[0].Text.English);
    }

    private static IEnumerable<FactContent> Facts(BuyingRole leader)
    {
        yield return new Employee { Id = "E-1", Name = "李明" };
        foreach (var (side, name, view) in new[] { ("A", "望江楼餐饮", -.6), ("B", "Harbour Kitchen", .6) })
        {
            yield return new Account { Id = side, Name = name, Industry = "餐饮" };
            yield return new Opportunity { Id = "O-" + side, Name = name, Account = side, Owner = "E-1", OpenedOn = new DateOnly(2026, 1, 5), Amount = Money.Of(1_000_000, "CNY") };
            yield return new StageChange { Id = "S-" + side, Opportunity = "O-" + side, On = new DateOnly(2026, 3, 1), Stage = OpportunityStage.Approved };
            foreach (var (seat, role, political) in new[] { ("1", leader, PoliticalStatus.InnerCircle), ("2", BuyingRole.User, PoliticalStatus.Outside) })
            {
                var contact = $"C-{side}{seat}";
                yield return new Contact { Id = contact, Name = (side, seat) switch { ("A", "1") => "周总", ("A", _) => "何店长", (_, "1") => "Sophie Martin", _ => "Tom Baker" } };
                yield return new Employment { Contact = contact, Organisation = NodeId.Account(side) };
                yield return new Seat { Opportunity = "O-" + side, Contact = contact, Role = role, Political = political };
                yield return new Stance { Opportunity = "O-" + side, Contact = contact, Vendor = Vendor.Us, Support = SupportLevel.Neutral, Solution = view, Price = 0 };
                for (var time = 0; time < (side == "A" ? 12 : 2); time++)
                {
                    yield return new Interaction
                    {
                        Id = $"I-{contact}-{time}", At = new DateTimeOffset(2026, 6, 20, 18, 0, 0, TimeSpan.FromHours(8)).AddDays(-14 * time), Channel = side == "A" ? Channel.ExecutiveVisit : Channel.VideoMeeting,
                        Minutes = side == "A" ? 120 : 45, Initiator = NodeId.Employee("E-1"), Employees = ["E-1"], Contacts = [contact], TwoWay = true,
                    };
                }
            }
        }
    }
}
