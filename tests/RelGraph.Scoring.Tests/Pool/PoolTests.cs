using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Scoring.Pool;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Testing.Graphs;

namespace RelGraph.Scoring.Tests.Pool;

public sealed class PoolTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Pool_UnownedLeftAndSilentAccounts_AreInItWithTheReason()
    {
        var entries = Firm().Book(Today).Pool().ToDictionary(entry => entry.Account);

        Assert.Equal(["A-gone", "A-none", "A-quiet"], entries.Keys.Order());
        Assert.Equal(PoolReason.Unowned, entries["A-none"].Reason);
        Assert.Equal(PoolReason.OwnerLeft, entries["A-gone"].Reason);
        Assert.Equal(PoolReason.Silent, entries["A-quiet"].Reason);
        Assert.Equal(new DateOnly(2025, 6, 10), entries["A-quiet"].LastContact);
        Assert.Equal(294, entries["A-quiet"].SilentDays);
    }

    [Theory]
    [InlineData(293, true)]
    [InlineData(294, false)]
    public void Silence_OfExactlyTheDaysAllowed_IsNoReleaseYet(int days, bool released) =>
        Assert.Equal(released, Firm().Book(Today).Pool(new PoolRules { SilentDays = days }).Any(entry => entry.Account == "A-quiet"));

    [Fact]
    public void Silence_OfAnIndustryWithItsOwnRule_CountsByIt()
    {
        var rules = new PoolRules { SilentDaysByIndustry = new Dictionary<string, int> { ["能源"] = 400 } };

        Assert.DoesNotContain(Firm().Book(Today).Pool(rules), entry => entry.Account == "A-quiet");
    }

    [Fact]
    public void Silence_WithAnOpenDeal_IsKeptByTheOwnerUnlessTheRuleSaysOtherwise()
    {
        var book = Firm().Deal("O-1", "A-quiet", "2026-01-10", "qualified 2026-01-20", 500_000).Book(Today);

        Assert.DoesNotContain(book.Pool(), entry => entry.Account == "A-quiet");
        Assert.Equal(1, book.Pool(new PoolRules { KeepWithOpenDeal = false }).Single(entry => entry.Account == "A-quiet").OpenDeals);
    }

    [Fact]
    public void Next_IsWhoHoldsMostThereAndIsNotTheSilentOwner()
    {
        var entries = Firm().Book(Today).Pool().ToDictionary(entry => entry.Account);

        Assert.Equal(NodeId.Employee("E-wang"), entries["A-quiet"].Next!.Employee);
        Assert.Null(entries["A-quiet"].Next!.Path);
    }

    [Fact]
    public void Next_WhereNobodyHoldsAnything_IsWhoHasTheBestWay()
    {
        var next = Firm().Meets("C-1", "P-none", "2026-03-01", 12).Book(Today).Pool().Single(entry => entry.Account == "A-none").Next!;

        Assert.Equal(NodeId.Employee("E-li"), next.Employee);
        Assert.Equal([NodeId.Employee("E-li"), NodeId.Contact("C-1")], next.Path!.Hops.Select(hop => hop.Asker));
    }

    [Fact]
    public void Next_WhoOwnsAsManyAsAllowed_IsNotProposed()
    {
        var book = Firm().Meets("C-1", "P-none", "2026-03-01", 12).Book(Today);

        Assert.Equal(2, book.Pool().Single(entry => entry.Account == "A-none").Next!.Owned);
        Assert.Null(book.Pool(new PoolRules { MostPerPerson = 2 }).Single(entry => entry.Account == "A-none").Next);
    }

    [Fact]
    public void History_TellsWhoWasResponsibleAndWhen()
    {
        var firm = Firm();
        firm.Picture.Add(new Fact(new Account { Id = "A-moved", Name = "旧", Owner = "E-li" }, new DayRange(Picture.Day("2024-01-01"), Picture.Day("2025-01-01"))));
        firm.Picture.Add(new Fact(new Account { Id = "A-moved", Name = "新", Owner = "E-li" }, new DayRange(Picture.Day("2025-01-01"), Picture.Day("2025-06-01"))));
        firm.Picture.Add(new Fact(new Account { Id = "A-moved", Name = "新" }, DayRange.Since(Picture.Day("2025-06-01"))));
        var entry = firm.Book(Today).Pool().Single(entry => entry.Account == "A-moved");

        Assert.Equal([new PoolOwner("E-li", new(2024, 1, 1), new(2025, 6, 1)), new PoolOwner(null, new(2025, 6, 1), null)], entry.History);
    }

    [Fact]
    public void Pool_AfterSomebodyClaims_HasOneLess()
    {
        var book = Firm().Add(new Account { Id = "A-none", Name = "无主", Owner = "E-wang" }).Add(new Contact { Id = "P-none", Name = "无" }).Meets("E-wang", "P-none", "2026-03-20", 1).Book(Today);

        Assert.DoesNotContain(book.Pool(), entry => entry.Account == "A-none");
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(180, 0)]
    [InlineData(3661, 50)]
    public void Rules_OutOfRange_AreRefused(int silent, int most) =>
        Assert.Throws<InvalidValueException>(() => Firm().Book(Today).Pool(new PoolRules { SilentDays = silent, MostPerPerson = most }));

    private static SmallFirm Firm()
    {
        var firm = SmallFirm.WithTwoCustomers().Contract("V-1", "A-1", "2025-01-01", "2027-12-31", 365_000)
            .Add(new Account { Id = "A-1", Name = "华星制造", Owner = "E-li" }).Add(new Account { Id = "A-2", Name = "Acme Works", Owner = "E-li" })
            .Add(new Account { Id = "A-none", Name = "无主" }).Contact("P-none", "无", "A-none")
            .Add(new Account { Id = "A-gone", Name = "负责人离职", Owner = "E-old" }).Contact("P-gone", "离", "A-gone")
            .Add(new Account { Id = "A-quiet", Name = "安静", Industry = "能源", Owner = "E-zhao" }).Contact("P-quiet", "静", "A-quiet")
            .Employee("E-zhao", "赵磊")
            .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-li", "C-3", "2026-03-10", 6).Meets("E-zhao", "P-quiet", "2025-06-10", 12).Meets("E-wang", "P-quiet", "2025-05-10", 4);
        firm.Picture.Add(new Fact(new Employee { Id = "E-old", Name = "旧同事" }, new DayRange(Picture.Day("2020-01-01"), Picture.Day("2026-01-01"))));
        return firm;
    }
}
