using RelGraph.Application.Recording;
using RelGraph.Engine.Graphs;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Application.Tests.Recording;

public sealed class ChangeReviewTests
{
    private static readonly DateOnly Today = new(2026, 6, 30);
    private static readonly WorkspaceInfo Info = new("w", "测试公司", "Asia/Shanghai", "CNY");
    private static readonly Fact[] Recorded =
    [
        Of(new Account { Id = "A-1", Name = "华东重工" }),
        Of(new Contact { Id = "C-1", Name = "王晓芳" }),
        Of(new Contact { Id = "C-2", Name = "Ann Smith" }),
        Of(new Contact { Id = "C-3", Name = "韩梅梅" }),
        Of(new Employee { Id = "E-1", Name = "李雷" }),
        Of(new Offering { Id = "P-1", Name = "云平台" }),
        Of(new Opportunity { Id = "O-1", Name = "产线改造", Account = "A-1", OpenedOn = new DateOnly(2026, 1, 5) }),
        Of(new Seat { Opportunity = "O-1", Contact = "C-1", Role = BuyingRole.Approver }),
        Of(new CustomField { Id = "F-1", Noun = "account", Field = "Tier", Type = CustomFieldType.Choice, AllowedValues = "Gold; Silver" }),
        Of(new CustomField { Id = "F-2", Noun = "account", Field = "Listed", Type = CustomFieldType.Boolean }),
    ];

    [Fact]
    public void Of_CustomValuesOfTheDeclaredTypes_AreBroughtIntoCanonicalForm()
    {
        var reviewed = Review(new Change.Assert(Of(new Account { Id = "A-2", Name = "北辰", Custom = new Dictionary<string, string> { ["Tier"] = " gold", ["Listed"] = "是" } })));

        Assert.Empty(reviewed.Problems);
        var custom = Assert.IsType<Account>(Assert.IsType<Change.Assert>(reviewed.Changes[0]).Fact.Content).Custom!;
        Assert.Equal(("Gold", "true"), (custom["Tier"], custom["Listed"]));
    }

    [Fact]
    public void Of_CustomValueOutsideItsDeclaration_IsRefused() => Assert.Equal(
        "Tier 'Bronze' is not one of Gold, Silver",
        OnlyProblem(new Change.Assert(Of(new Account { Id = "A-2", Name = "北辰", Custom = new Dictionary<string, string> { ["Tier"] = "Bronze" } }))).Message);

    [Fact]
    public void Of_CustomValueOfNoDeclaredField_NamesTheDeclaredOnes() => Assert.Equal(
        "Teir is not a custom field of account: declared are Listed, Tier",
        OnlyProblem(new Change.Assert(Of(new Account { Id = "A-2", Name = "北辰", Custom = new Dictionary<string, string> { ["Teir"] = "Gold" } }))).Message);

    [Fact]
    public void Of_CustomFieldDeclaredInTheSameSet_IsKnown() => Assert.Empty(Review(
        new Change.Assert(Of(new Contact { Id = "C-9", Name = "赵一", Custom = new Dictionary<string, string> { ["Floor"] = "12" } })),
        new Change.Assert(Of(new CustomField { Id = "F-9", Noun = "contact", Field = "Floor", Type = CustomFieldType.Number }))).Problems);

    [Fact]
    public void Of_RetractionThatLeavesReferencesDangling_NamesTheFactsAndSaysWhatToDo()
    {
        var problem = OnlyProblem(Retract(FactKind.Contact, "C-1"));

        Assert.Equal((UserErrorCode.StillReferredTo, "nothing would be left of contact:C-1, but seat:O-1|C-1 refers to it"), (problem.Code, problem.Message));
        Assert.Equal(["seat:O-1|C-1"], problem.Referring);
        Assert.StartsWith("retract or change that fact in the same change set", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RetractionOfSomethingMuchReferredTo_NamesFiveFactsAndCountsTheRest()
    {
        var quotes = Enumerable.Range(1, 7).Select(number => Of(new Quote { Id = $"Q-{number}", Opportunity = "O-1", On = new DateOnly(2026, 2, number), Amount = new Money(100, "CNY") })).ToArray();

        var problem = Assert.Single(Review([.. Recorded, .. quotes], Retract(FactKind.Opportunity, "O-1")).Problems);

        Assert.Equal(RetractionReview.MostNamed, problem.Referring.Count);
        Assert.Contains("and 3 more refer to it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_RetractionOfAPersonWhoMet_NamesTheInteraction()
    {
        var met = Of(new Interaction { Id = "I-1", At = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(8)), Channel = Channel.PhoneCall, Employees = ["E-1"], Contacts = ["C-2"] });

        Assert.Equal(["interaction:I-1"], Assert.Single(Review([.. Recorded, met], Retract(FactKind.Contact, "C-2")).Problems).Referring);
    }

    [Fact]
    public void Of_RetractionTogetherWithWhatRefersToIt_IsAllowed() =>
        Assert.Empty(Review(Retract(FactKind.Contact, "C-1"), Retract(FactKind.Seat, "O-1|C-1")).Problems);

    [Fact]
    public void Of_RetractionOfSomeDaysOnly_IsAllowed() =>
        Assert.Empty(Review(new Change.Retract(new FactKey(FactKind.Contact, "C-1"), DayRange.Since(Today))).Problems);

    [Fact]
    public void Of_RetractionOfWhatNobodyRefersTo_IsAllowed() => Assert.Empty(Review(Retract(FactKind.Offering, "P-1")).Problems);

    [Fact]
    public void Of_LineThatClosesACycleOnLaterDaysOnly_IsRefused()
    {
        var later = new DateOnly(2027, 1, 1);
        var recorded = new Fact(new ReportsTo { Person = NodeId.Contact("C-1"), Manager = NodeId.Contact("C-2") }, DayRange.Since(later));

        var problem = Assert.Single(Review([.. Recorded, recorded], Line("C-2", "C-1")).Problems);

        Assert.Equal((UserErrorCode.Cycle, "'contact:C-2' under 'contact:C-1' closes a cycle: contact:C-2 → contact:C-1 → contact:C-2"), (problem.Code, problem.Message));
    }

    [Fact]
    public void Of_LineTurnedAroundInOneSet_IsNoCycle()
    {
        var recorded = new Fact(new ReportsTo { Person = NodeId.Contact("C-1"), Manager = NodeId.Contact("C-2") }, DayRange.Always);

        Assert.Empty(Review([.. Recorded, recorded], Line("C-2", "C-1"), Retract(FactKind.ReportsTo, "contact:C-1")).Problems);
        Assert.Empty(Review([.. Recorded, recorded], Line("C-2", "C-1"), Line("C-1", "C-3")).Problems);
    }

    [Fact]
    public void Of_ValuesThatAnImportRefuses_AreRefusedInTheSameWords()
    {
        var problems = Review(
            new Change.Assert(Of(new Partner { Id = "P-1 ", Name = "a\u0007b" })),
            new Change.Assert(Of(new StageChange { Id = "S-1", Opportunity = "O-1", On = Today, Stage = OpportunityStage.Closed })),
            new Change.Assert(Of(new Quote { Id = "Q-1", Opportunity = "O-1", On = Today.AddDays(1), Amount = new Money(100, "CNY") })),
            new Change.Assert(Of(new Seat { Opportunity = "O-1", Contact = "C-7", Role = BuyingRole.Approver })),
            new Change.Assert(Of(new Partner { Id = "P-2", Name = "远山" }) with { Confidence = double.NaN }),
            new Change.Assert(Of(new Partner { Id = "P-3", Name = "远山" }) with { Visibility = new Visibility(VisibilityScope.Team, "T-9") })).Problems;

        Assert.Equal(
            [
                (0, UserErrorCode.NotAllowed, "id 'P-1 ' is not an id: 1 to 128 characters without |, ;, line breaks and blanks at the ends"),
                (0, UserErrorCode.NotAllowed, "name 'a\\u0007b' is not a text of at most 1 MB without control characters"),
                (1, UserErrorCode.Missing, "outcome is empty but the stage is 'closed'"),
                (2, UserErrorCode.Future, "on '2026-07-01' is not today (2026-06-30) or earlier: it tells of something that has happened"),
                (3, UserErrorCode.UnknownReference, "contact 'C-7' is not the id of a contact in the change set or in the workspace"),
                (4, UserErrorCode.NotAllowed, "confidence 'NaN' is not a number from 0 to 1"),
                (5, UserErrorCode.UnknownReference, "visibility 'T-9' is not the id of a team in the change set or in the workspace"),
            ],
            problems.Select(problem => (problem.Change, problem.Code, problem.Message)).OrderBy(problem => problem.Change).ThenBy(problem => problem.Message, StringComparer.Ordinal));
    }

    private static Change.Assert Line(string person, string manager) =>
        new Change.Assert(Of(new ReportsTo { Person = NodeId.Contact(person), Manager = NodeId.Contact(manager) }));

    private static Change.Retract Retract(FactKind kind, string key) => new Change.Retract(new FactKey(kind, key), DayRange.Always);

    private static ChangeProblem OnlyProblem(params Change[] changes) => Assert.Single(Review(changes).Problems);

    private static ReviewedChanges Review(params Change[] changes) => Review(Recorded, changes);

    private static ReviewedChanges Review(IEnumerable<Fact> recorded, params Change[] changes) =>
        ChangeReview.Of(LiveGraph.FromFacts(Info, recorded).AsOf(ChangeReview.LastDay), Today, changes);

    private static Fact Of(FactContent content) => Fact.Of(content, Info.Zone);
}
