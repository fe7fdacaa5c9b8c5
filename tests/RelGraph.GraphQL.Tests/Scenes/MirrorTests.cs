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
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Tests.Scenes;

/// <summary>Mirror: a rival is measured on our own scale, so where both sides are fully observed, swapping every fact of the two swaps every figure. docs/scenes/mirror.md</summary>
public sealed class MirrorTests
{
    private const int Decimals = 9;
    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly WorkspaceInfo Info = new("mirror", "镜像", "Asia/Shanghai", "CNY") { FrozenOn = Today };
    private static readonly Vendor Rival = new("K-1");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryFact_OfUsAndOneRivalSwapped_SwapsEveryFigure(bool inAFile)
    {
        var (straight, mirrored) = (await FiguresAsync(inAFile, swapped: false), await FiguresAsync(inAFile, swapped: true));

        Assert.Equal(straight.Keys, mirrored.Keys);
        Assert.All(straight, figure =>
        {
            var (ours, theirs) = mirrored[figure.Key];
            Assert.NotEqual(figure.Value.Ours, figure.Value.Theirs, Decimals);
            Assert.Equal(figure.Value.Ours, theirs, Decimals);
            Assert.Equal(figure.Value.Theirs, ours, Decimals);
        });
        await Stage.AssertOnPageAsync("mirror.md", straight.Select(figure => string.Create(
            CultureInfo.InvariantCulture, $"| {figure.Key} | {figure.Value.Ours:0.00} | {figure.Value.Theirs:0.00} | {mirrored[figure.Key].Ours:0.00} | {mirrored[figure.Key].Theirs:0.00} |")));
    }

    private static async Task<SortedDictionary<string, (double Ours, double Theirs)>> FiguresAsync(bool inAFile, bool swapped)
    {
        var figures = new SortedDictionary<string, (double, double)>(StringComparer.Ordinal);
        await Stage.PlayAsync(Info, inAFile, async (workspace, _) =>
        {
            await workspace.ApplyAsync(new ChangeSet(new ChangeSetHeader("scene", "E-1", "test"), [.. Facts(swapped).Select(content => new Change.Assert(Fact.Of(content, Info.Zone)))]), default);
            var book = await workspace.ScoresAsync(Moment.Now, default);
            foreach (var contact in new[] { "C-1", "C-2" })
            {
                figures["Key person " + contact + " 关键人"] = (book.KeyPerson("O-1", contact).Value!.Value, book.KeyPerson("O-1", contact, Rival).Value!.Value);
            }

            Add("Decision chain 决策链", book.Competitor("K-1", CompetitorScope.Opportunity("O-1")));
            Add("Customer 客户", book.Competitor("K-1", CompetitorScope.Account("A-1")));
            Add("Firm 公司", book.Competitor("K-1", CompetitorScope.Segment(Segment.Firm)));
        });
        return figures;

        void Add(string name, CompetitorScore score) => figures[name] = (score.Ours!.Value, score.Value!.Value);
    }

    private static IEnumerable<FactContent> Facts(bool swapped)
    {
        yield return new Employee { Id = "E-1", Name = "李明", Team = "T-1" };
        yield return new Team { Id = "T-1", Name = "华东一部" };
        yield return new Competitor { Id = "K-1", Name = "远景科技" };
        yield return new Contact { Id = "R-1", Name = "赵强" };
        yield return new Employment { Contact = "R-1", Organisation = NodeId.Competitor("K-1") };
        yield return new Account { Id = "A-1", Name = "华星制造", Industry = "制造业" };
        yield return new Account { Id = "A-2", Name = "Acme Works", Industry = "制造业" };
        yield return new Contact { Id = "C-3", Name = "John Smith" };
        yield return new Employment { Contact = "C-3", Organisation = NodeId.Account("A-2") };
        foreach (var meeting in Meetings(swapped ? "R-1" : "E-1", "C-3", 8))
        {
            yield return meeting;
        }

        yield return new Opportunity { Id = "O-1", Name = "产线升级", Account = "A-1", OpenedOn = new DateOnly(2026, 1, 5), Amount = Money.Of(1_000_000, "CNY") };
        yield return new StageChange { Id = "S-1", Opportunity = "O-1", On = new DateOnly(2026, 3, 1), Stage = OpportunityStage.Bid };
        yield return new CompetesOn { Competitor = "K-1", Opportunity = "O-1" };
        var (ours, theirs) = swapped ? (Rival, Vendor.Us) : (Vendor.Us, Rival);
        var people = new[]
        {
            (Id: "C-1", Name: "张伟", Role: BuyingRole.Approver, Political: PoliticalStatus.InnerCircle, Months: (10, 4), Ours: (SupportLevel.Supporter, .6, .2), Theirs: (SupportLevel.Neutral, .3, .4)),
            (Id: "C-2", Name: "Ann Lee", Role: BuyingRole.Evaluator, Political: PoliticalStatus.Outside, Months: (5, 3), Ours: (SupportLevel.Neutral, .5, -.1), Theirs: (SupportLevel.NonSupporter, -.4, -.3)),
        };
        foreach (var person in people)
        {
            yield return new Contact { Id = person.Id, Name = person.Name };
            yield return new Employment { Contact = person.Id, Organisation = NodeId.Account("A-1") };
            yield return new Seat { Opportunity = "O-1", Contact = person.Id, Role = person.Role, Political = person.Political };
            yield return Stance(person.Id, ours, person.Ours);
            yield return Stance(person.Id, theirs, person.Theirs);
            foreach (var meeting in Meetings(swapped ? "R-1" : "E-1", person.Id, person.Months.Item1).Concat(Meetings(swapped ? "E-1" : "R-1", person.Id, person.Months.Item2)))
            {
                yield return meeting;
            }
        }
    }

    private static Stance Stance(string contact, Vendor vendor, (SupportLevel Support, double Solution, double Price) view) =>
        new() { Opportunity = "O-1", Contact = contact, Vendor = vendor, Support = view.Support, Solution = view.Solution, Price = view.Price };

    private static IEnumerable<Interaction> Meetings(string seller, string contact, int months) => Enumerable.Range(0, months).Select(month => new Interaction
    {
        Id = $"I-{seller}-{contact}-{month}", At = new DateTimeOffset(2026, 6, 10, 10, 0, 0, TimeSpan.FromHours(8)).AddMonths(-month), Channel = Channel.MeetingInPerson, Minutes = 60, TwoWay = true,
        Initiator = seller == "E-1" ? NodeId.Employee(seller) : NodeId.Contact(seller), Employees = seller == "E-1" ? ["E-1"] : [], Contacts = seller == "E-1" ? [contact] : [seller, contact],
    });
}
