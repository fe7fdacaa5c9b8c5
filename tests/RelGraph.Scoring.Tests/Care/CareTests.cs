using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Care;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Tests.Firms;
using RelGraph.Testing.Graphs;

namespace RelGraph.Scoring.Tests.Care;

public sealed class CareTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Work_OfEachKind_IsFoundWhereItsReasonIs()
    {
        var work = Firm().Book(Today).Care(Segment.Firm).ToDictionary(one => (one.Account, one.Contact));

        Assert.Equal(CareKind.Reactivate, Kinds(work[("A-1", "C-1")]).Single());
        Assert.Contains(CareKind.Protect, Kinds(work[("A-2", "C-3")]));
        Assert.Contains(CareKind.SecondThread, Kinds(work[("A-2", "C-3")]));
        Assert.Contains(CareKind.HandOver, Kinds(work[("A-3", "C-5")]));
        Assert.Contains(CareKind.Institutionalise, Kinds(work[("A-2", null)]));
        Assert.Contains(CareKind.RaiseSponsor, Kinds(work[("A-4", "C-7")]));
        Assert.Equal(work.Count, work.Values.Select(one => (one.Account, one.Contact)).Distinct().Count());
    }

    [Fact]
    public void Work_SaysWhoByWhenAtWhatCost()
    {
        var work = Firm().Book(Today).Care(Segment.Firm).Single(one => one.Contact == "C-7");

        Assert.Equal("E-boss", work.Owner);
        Assert.Equal(new DateOnly(2026, 4, 30), work.Deadline);
        Assert.Equal(4, work.Hours);
        Assert.Equal(Money.Of(4 * 800, "CNY"), work.Cost);
        Assert.Contains("周总", work.Text.English, StringComparison.Ordinal);
        Assert.Contains("周总", work.Text.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Capital_OfAMeeting_IsTheChanceTimesWhatThePictureWithItHoldsMore()
    {
        var firm = Firm();
        var (now, then) = (firm.Book(Today), firm.Meets("E-li", "C-1", Today, 1).Book(Today));
        var work = now.Care(Segment.Customer("A-1")).Single(one => one.Contact == "C-1");
        var before = now.Capital(Vendor.Us).At("A-1").Single(one => one.Contact == "C-1");
        var after = then.Capital(Vendor.Us).At("A-1").Single(one => one.Contact == "C-1");
        var leaving = now.Employee("E-li").LeaveProbability;

        // Both in the formula of the page; the value of the contact is of the picture without the meeting.
        var kept = after.Closeness - (leaving * after.Ties.Sum(tie => tie.Exclusive)) - before.Closeness + (leaving * before.Ties.Where(tie => tie.Counts).Sum(tie => tie.Exclusive));
        Assert.Equal(.5 * before.Value * kept, work.Capital!.Value.MinorUnits, 1.0);
        Assert.Equal(.5 * (after.Closeness - before.Closeness), work.Closeness, 1e-12);
        Assert.Equal(work.Capital.Value.MinorUnits / work.Hours, work.WorthPerHour, 1.0);
        Assert.InRange(work.Capital.Value.MinorUnits, work.CapitalRange!.Value.Low - 1, work.CapitalRange.Value.High + 1);
    }

    [Fact]
    public void Institutionalise_ChangesNoClosenessButTheCustomerScore()
    {
        var book = Firm().Book(Today);
        var work = book.Care(Segment.Customer("A-2")).Single(one => one.Contact is null);
        var held = book.Capital(Vendor.Us).At("A-2").Sum(contact => contact.Value * contact.Ties.Sum(tie => tie.Exclusive));

        Assert.Equal(0, work.Closeness);
        Assert.True(work.Score > 0);
        Assert.Equal(.3 * .5 * book.Employee("E-li").LeaveProbability * held, work.Capital!.Value.MinorUnits, 1.0);
        Assert.Empty(Firm().Contract("K-2", "A-2", "2025-01-01", null, 1_000).Book(Today).Care(Segment.Customer("A-2")).Where(one => one.Contact is null));
    }

    [Fact]
    public void Work_IsOrderedByWorthAndHasOneEntryForAPerson()
    {
        var work = Firm().Book(Today).Care(Segment.Firm);

        Assert.Equal(work.Select(one => one.WorthPerHour).OrderDescending(), work.Select(one => one.WorthPerHour));
        Assert.All(work, one => Assert.True(one.WorthPerHour > 0));
        Assert.All(work, one => Assert.DoesNotContain(one.Kind, one.Also));
        Assert.Equal("O-1", Assert.Single(work.Single(one => one.Contact == "C-3").Deals));
    }

    [Fact]
    public void Work_OfOneOfOurs_IsThatPersonsPartOfAll()
    {
        var book = Firm().Book(Today);

        var own = book.Care(Segment.Firm, "E-boss");
        Assert.NotEmpty(own);
        Assert.All(own, one => Assert.Equal("E-boss", one.Owner));
        Assert.Throws<NotFoundException>(() => book.Care(Segment.Firm, "E-nobody"));
        Assert.Throws<NotFoundException>(() => book.Care(Segment.Customer("A-nowhere")));
    }

    [Fact]
    public void Work_WithWhoeverAskedNotToBeAnalysed_DoesNotExist()
    {
        var firm = Firm();
        firm.Add(new Contact { Id = "C-3", Name = "John Smith", Rank = 1, OptedOut = true });

        Assert.DoesNotContain(firm.Book(Today).Care(Segment.Firm), one => one.Contact == "C-3" || one.Text.Chinese.Contains("John Smith", StringComparison.Ordinal));
    }

    [Fact]
    public void Work_TwiceAsked_IsTheSameToTheBit() => Assert.Equivalent(Firm().Book(Today).Care(Segment.Firm), Firm().Book(Today).Care(Segment.Firm), strict: true);

    private static IEnumerable<CareKind> Kinds(CareWork work) => work.Also.Prepend(work.Kind);

    /// <summary>A-1 was close and is silent; A-2 hangs on one of us and fades; the owner of A-3 left; at A-4 the head is unknown to us.</summary>
    private static SmallFirm Firm()
    {
        var firm = SmallFirm.WithTwoCustomers()
            .Add(new Employee { Id = "E-boss", Name = "周总", Rank = 1, HourlyCost = Money.Of(800, "CNY") })
            .Add(new ReportsTo { Person = NodeId.Employee("E-wang"), Manager = NodeId.Employee("E-boss") })
            .Account("A-4", "海川").Contact("C-7", "孙总", "A-4", rank: 1).Contact("C-8", "钱工", "A-4", rank: 5)
            .Add(new Account { Id = "A-3", Name = "北辰", Owner = "E-gone" }).Contact("C-5", "郑总", "A-3", rank: 1).Contact("C-6", "冯工", "A-3", rank: 5)
            .Contract("K-0", "A-1", "2023-01-01", "2025-01-01", 2_000_000).Contract("K-1", "A-3", "2025-06-01", "2026-12-31", 500_000).Contract("K-4", "A-4", "2025-06-01", "2026-12-31", 800_000)
            .Deal("O-1", "A-2", "2026-01-10", "qualified 2026-01-20", 900_000)
            .Add(new Seat { Opportunity = "O-1", Contact = "C-3", Role = BuyingRole.Approver })
            .Deal("O-2", "A-1", "2026-01-10", "qualified 2026-01-20", 900_000)
            .Meets("E-li", "C-1", "2024-12-10", 12).Meets("E-li", "C-3", "2026-01-15", 12).Meets("E-wang", "C-6", "2026-03-10", 6).Meets("E-wang", "C-8", "2026-03-10", 6)
            .Meets("E-li", "E-wang", "2026-03-20", 3);
        firm.Picture.Add(new Fact(new Employee { Id = "E-gone", Name = "旧人" }, new DayRange(Picture.Day("2020-01-01"), Picture.Day("2026-01-01"))));
        return firm;
    }
}
