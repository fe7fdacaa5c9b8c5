using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Scoring.WhatIf;
using EmployeeNoun = RelGraph.Engine.Model.Nouns.Employee;

namespace RelGraph.Scoring.Tests.Relationships.Company;

public sealed class BalanceLineTests
{
    private const string Today = "2026-03-31";

    [Theory]
    [InlineData(1)]
    [InlineData(90)]
    [InlineData(365)]
    public void Lines_OfEveryItem_AddUpToItExactly(int days)
    {
        var book = Firm().Book(Today);
        var balance = book.Balance(Segment.Firm, days)!;

        foreach (var item in Enum.GetValues<BalanceItem>())
        {
            Assert.Equal(balance.Of(item).MinorUnits, book.BalanceLines(Segment.Firm, days, item).Sum(line => line.Amount.MinorUnits));
        }

        Assert.Equal(balance.Closing, balance.Opening + balance.Built - balance.Decayed - balance.Lost + balance.Revalued);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    public void Lost_WhenOneOfUsLeaves_IsWhatOnlyThatOneHeld(int days)
    {
        var stayed = Firm().Book(Today);
        var left = new Scorebook(new WhatIfChanges(stayed.Graph).EmployeeLeaves("E-wang").Apply(), stayed.Parameters);
        var before = stayed.EarlierBook(days);

        Assert.Equal(before.Employee("E-wang").Exclusive, left.Balance(Segment.Firm, days)!.Lost);
        Assert.Equal(0, stayed.Balance(Segment.Firm, days)!.Lost.MinorUnits);
    }

    [Fact]
    public void Line_OfALoss_NamesWhoLeftAndTheDatedMeetings()
    {
        var stayed = Firm().Book(Today);
        var left = new Scorebook(new WhatIfChanges(stayed.Graph).EmployeeLeaves("E-wang").Apply(), stayed.Parameters);
        var line = left.BalanceLines(Segment.Firm, 30, BalanceItem.Lost).First();

        Assert.Equal([NodeId.Employee("E-wang")], line.Holders);
        Assert.NotEmpty(line.Evidence);
        Assert.All(line.Evidence, evidence => Assert.Contains(NodeId.Employee("E-wang"), left.Graph.Interactions.Find(evidence.Fact.Id)!.Value.People));
        Assert.Equal(line.Evidence.Select(evidence => evidence.On).OrderDescending(), line.Evidence.Select(evidence => evidence.On));
        Assert.True(line.ClosenessAfter < line.ClosenessBefore);
    }

    [Fact]
    public void Decay_WithEverybodyStillThere_IsNoLoss()
    {
        var book = Firm().Book("2026-09-30");
        var balance = book.Balance(Segment.Firm)!;

        Assert.True(balance.Decayed.MinorUnits > 0);
        Assert.Equal(0, balance.Lost.MinorUnits);
    }

    [Fact]
    public void Built_OfASegment_ShowsOnlyItsContactsAndMeetingsSinceTheOpening()
    {
        var book = Firm().Book(Today);
        var lines = book.BalanceLines(Segment.Customer("A-2"), 90, BalanceItem.Built).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal("A-2", line.Account));
        Assert.All(lines.SelectMany(line => line.Evidence), evidence => Assert.True(evidence.On > new DateOnly(2025, 12, 31)));
    }

    [Fact]
    public void Revalued_WhenAContractIsSigned_ShowsIt()
    {
        var book = Firm().Contract("V-2", "A-2", "2026-02-01", "2027-01-31", 800_000).Book(Today);

        Assert.Contains(
            book.BalanceLines(Segment.Customer("A-2"), 90, BalanceItem.Revalued), line => line.Evidence.Any(evidence => evidence.Fact == new FactKey(FactKind.Contract, "V-2")));
    }

    [Fact]
    public void Lines_WithoutMoney_AreNone() =>
        Assert.Empty(SmallFirm.WithTwoCustomers().Meets("E-li", "C-1", "2026-03-20", 12).Book(Today).BalanceLines(Segment.Firm));

    [Fact]
    public void Lost_OfAContactWhoLeft_IsTheWholeOfIt()
    {
        var firm = Firm();
        firm.Add(new Contact { Id = "C-9", Name = "Ann" });
        firm.Picture.Add(new Fact(new Engine.Model.Relations.Employment { Contact = "C-9", Organisation = NodeId.Account("A-1") }, new DayRange(new DateOnly(2020, 1, 1), new DateOnly(2026, 3, 1))));
        firm.Meets("E-li", "C-9", "2026-02-20", 6);
        var book = firm.Book(Today);
        var line = Assert.Single(book.BalanceLines(Segment.Firm, 60, BalanceItem.Lost));

        Assert.Equal(NodeId.Contact("C-9"), line.Contact);
        Assert.Equal(book.Balance(Segment.Firm, 60)!.Lost, line.Amount);
        Assert.Null(book.Graph.Facts.Find<EmployeeNoun>("C-9"));
    }

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers()
        .Contract("V-1", "A-1", "2025-01-01", "2027-12-31", 365_000)
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-02-10", 12).Meets("E-wang", "C-3", "2026-03-10", 8).Meets("E-li", "C-4", "2025-12-10", 3);
}
