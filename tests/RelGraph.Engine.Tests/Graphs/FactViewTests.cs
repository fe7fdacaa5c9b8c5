using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Testing.Graphs;
using Fact = RelGraph.Engine.History.Fact;

namespace RelGraph.Engine.Tests.Graphs;

public sealed class FactViewTests
{
    [Xunit.Fact]
    public void All_AnyOrderOfArrival_IsOrderedByKeyOrdinally()
    {
        var facts = new Picture().Add(Person("C-王")).Add(Person("C-b")).Add(Person("C-B")).Add(Person("C-10")).Add(Person("C-9")).AsOf("2024-06-01").Facts;

        Assert.Equal(["C-10", "C-9", "C-B", "C-b", "C-王"], facts.All<Contact>().Select(contact => contact.Id));
    }

    [Xunit.Fact]
    public void Find_OutsideItsDays_IsNull()
    {
        var live = Engine.Graphs.LiveGraph.FromFacts(Picture.Workspace, [Works("A-1", "2023-01-01", "2024-01-01"), Works("A-2", "2024-01-01", "9999-12-31")]);

        Assert.Null(live.AsOf(Picture.Day("2022-12-31")).Facts.Find<Employment>("C-1"));
        Assert.Equal("A-1", live.AsOf(Picture.Day("2023-12-31")).Facts.Find<Employment>("C-1")!.Organisation.Id);
        Assert.Equal("A-2", live.AsOf(Picture.Day("2024-01-01")).Facts.Find<Employment>("C-1")!.Organisation.Id);
    }

    [Xunit.Fact]
    public void History_OfAPerson_HasWhatWasTrueUpToTheDay()
    {
        var live = Engine.Graphs.LiveGraph.FromFacts(Picture.Workspace, [Works("A-2", "2024-01-01", "9999-12-31"), Works("A-1", "2023-01-01", "2024-01-01")]);

        Assert.Equal(["A-1"], live.AsOf(Picture.Day("2023-06-01")).Facts.History<Employment>("C-1").Select(one => one.Organisation.Id));
        var today = live.AsOf(Picture.Day("2024-06-01")).Facts;
        Assert.Equal(["A-1", "A-2"], today.History<Employment>("C-1").Select(one => one.Organisation.Id));
        Assert.Equal(Picture.Day("2024-01-01"), today.FactOf(today.History<Employment>("C-1")[0]).Valid.To);
    }

    [Xunit.Fact]
    public void Referring_ThroughAnyField_FindsEachFactOnce()
    {
        var (li, wang) = (NodeId.Employee("E-李雷"), NodeId.Contact("C-王芳"));
        var facts = new Picture()
            .Add(new Introduced { Introducer = li, From = wang, To = li, On = Picture.Day("2024-01-01") })
            .Add(new Covers { Employee = "E-李雷", Subject = wang })
            .AsOf("2024-06-01").Facts;

        Assert.Single(facts.Referring<Introduced>(li));
        Assert.Single(facts.Referring<Introduced>(nameof(Introduced.From), wang));
        Assert.Empty(facts.Referring<Introduced>(nameof(Introduced.Introducer), wang));
        Assert.Single(facts.Referring<Covers>(li));
        Assert.Single(facts.Referring<Covers>(wang));
        Assert.Empty(facts.Referring<Covers>(NodeId.Contact("E-李雷")));
    }

    [Xunit.Fact]
    public void Referring_ToAVendor_TakesUsForACompetitorOfThatId()
    {
        var facts = new Picture()
            .Add(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = Vendor.Us, Support = SupportLevel.Mentor })
            .Add(new Stance { Opportunity = "O-1", Contact = "C-1", Vendor = new Vendor("K-1"), Support = SupportLevel.Enemy })
            .AsOf("2024-06-01").Facts;

        Assert.Equal(SupportLevel.Mentor, Assert.Single(facts.Referring<Stance>(NodeId.Competitor(Vendor.OurId))).Support);
        Assert.Equal(2, facts.Referring<Stance>(NodeId.Opportunity("O-1")).Count);
    }

    [Xunit.Fact]
    public void Referring_FieldThatRefersToNothing_SaysWhichDo()
    {
        var error = Assert.Throws<ArgumentException>(() => new Picture().AsOf("2024-06-01").Facts.Referring<Covers>("Note", NodeId.Contact("C-1")));

        Assert.StartsWith("covers has no reference field 'Note'; it has Employee, Subject.", error.Message, StringComparison.Ordinal);
    }

    [Xunit.Fact]
    public void All_RestrictedFact_IsSeenByItsAudienceOnly()
    {
        var live = new Picture().Add(Person("C-1"), Visibility.Team("T-1")).Add(Person("C-2")).Live();
        var day = Picture.Day("2024-06-01");

        Assert.Single(live.AsOf(day).Facts.All<Contact>());
        Assert.Equal(2, live.AsOf(day, new Audience("T-1", null)).Facts.All<Contact>().Count);
        Assert.Null(live.AsOf(day, new Audience("T-2", null)).Facts.Find<Contact>("C-1"));
    }

    [Xunit.Fact]
    public void All_Interactions_SaysWhereToAsk() => Assert.Contains(
        "RelationshipGraph.Interactions", Assert.Throws<NotSupportedException>(() => new Picture().AsOf("2024-06-01").Facts.All<Interaction>()).Message, StringComparison.Ordinal);

    [Xunit.Fact]
    public void FactOf_ContentOfAnotherPicture_IsNotFound() =>
        Assert.Throws<NotFoundException>(() => new Picture().AsOf("2024-06-01").Facts.FactOf(Person("C-1")));

    private static Contact Person(string id) => new() { Id = id, Name = "王芳" };

    private static Fact Works(string account, string from, string to) =>
        new(new Employment { Contact = "C-1", Organisation = NodeId.Account(account) }, new DayRange(Picture.Day(from), Picture.Day(to)));
}
