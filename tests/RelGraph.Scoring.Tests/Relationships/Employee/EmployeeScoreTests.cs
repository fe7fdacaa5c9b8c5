using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Tests.Explanations;
using RelGraph.Scoring.Tests.Firms;
using EmployeeNoun = RelGraph.Engine.Model.Nouns.Employee;

namespace RelGraph.Scoring.Tests.Relationships.Employee;

public sealed class EmployeeScoreTests
{
    private const string Today = "2026-03-31";

    [Fact]
    public void Employee_Explained_IsRecomputedByAPocketCalculator()
    {
        var score = Firm().Book(Today).Employee("E-li");

        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.Equal(4, PocketCalculator.Formulas(score.Explanation));
        Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.InRange(score.Value.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.True(score.Interval.Value.Width > 0);
    }

    [Fact]
    public void Employee_CapitalInMoney_AddsUpToTheFirmsExactly()
    {
        var book = Firm().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_001).Book(Today);

        var total = book.Capital(Vendor.Us).Contacts.Sum(contact => contact.Capital);
        Assert.Equal((long)Math.Round(total, MidpointRounding.ToEven), new[] { "E-li", "E-wang" }.Sum(id => book.Employee(id).Capital!.Value.MinorUnits));
    }

    [Fact]
    public void Employee_TooLittleEvidence_HasNoAmountAndTheRemainderKeepsTheSum()
    {
        var firm = Firm().Contract("V-1", "A-1", "2026-01-01", "2026-12-31", 365_001).Contract("V-2", "A-2", "2026-01-01", "2026-12-31", 99_999);
        var capital = firm.Book(Today).Capital(Vendor.Us);
        double[] confidences = [capital.ConfidenceOf(NodeId.Employee("E-li")), capital.ConfidenceOf(NodeId.Employee("E-wang"))];
        var between = ScoringParameters.Default with { Valuation = ScoringParameters.Default.Valuation with { MinShownConfidence = confidences.Average() } };
        var book = firm.Book(Today, between);
        var (shown, hidden) = confidences[0] > confidences[1] ? ("E-li", "E-wang") : ("E-wang", "E-li");

        Assert.NotEqual(confidences[0], confidences[1]);
        Assert.NotNull(book.Employee(shown).Capital);
        Assert.Null(book.Employee(hidden).Capital);
        Assert.Null(book.Employee(hidden).ValueAtRisk);
        Assert.Single(book.Employee(hidden).Gaps, gap => gap.Code == "capital-needs-evidence");
        Assert.True(book.CapitalSplit!.NeedsEvidence.MinorUnits > 0);
        var total = (long)Math.Round(capital.Contacts.Sum(contact => contact.Capital), MidpointRounding.ToEven);
        Assert.Equal(total, book.Employee(shown).Capital!.Value.MinorUnits + book.CapitalSplit.NeedsEvidence.MinorUnits);
    }

    [Fact]
    public void Employee_WithoutATie_HasNothing()
    {
        var score = Firm().Employee("E-new", "孙倩").Book(Today).Employee("E-new");

        Assert.Equal(0, score.Value);
        Assert.Equal(0, score.Confidence);
        Assert.Contains(score.Gaps, gap => gap.Code == "no-tie");
        Assert.All(score.Contributions, part => Assert.Equal(0, part.Points));
    }

    [Fact]
    public void Employee_NoContactAnywhere_IsUnknownWithTheReason()
    {
        var score = new SmallFirm().Employee("E-1", "李明").Book(Today).Employee("E-1");

        Assert.Null(score.Value);
        Assert.Contains("employer", score.UnknownBecause!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Employee_NoMoneyRecorded_IsScoredWithoutAmounts()
    {
        var score = Firm().Book(Today).Employee("E-li");

        Assert.NotNull(score.Value);
        Assert.Null(score.Capital);
        Assert.Null(score.ValueAtRisk);
        Assert.Contains(score.Gaps, gap => gap.Code == "no-money");
    }

    [Fact]
    public void Employee_SecondColleagueAtAContact_MakesTheCapitalSafer()
    {
        var alone = Firm().Book(Today).Employee("E-wang");
        var doubled = Firm().Meets("E-li", "C-3", "2026-03-25", 10).Book(Today).Employee("E-wang");

        Assert.True(doubled.Safe > alone.Safe);
        Assert.Equal(NodeId.Employee("E-li"), doubled.Successions.Single(one => one.Contact == NodeId.Contact("C-3")).Successor);
        Assert.Null(alone.Successions.Single(one => one.Contact == NodeId.Contact("C-3")).Successor);
    }

    [Fact]
    public void Employee_FrozenReference_StaysWhenOthersGainTies()
    {
        var frozen = ScoringParameters.Default with { Employee = new EmployeeParameters { ReferenceCapital = .3 } };

        var before = Firm().Book(Today, frozen).Employee("E-li").Cap;
        var after = Firm().Employee("E-new", "孙倩").Meets("E-new", "C-4", "2026-03-25", 12).Book(Today, frozen).Employee("E-li").Cap;

        Assert.Equal(before, after, 12);
    }

    [Fact]
    public void Employee_ReferenceFrozenLater_DoesNotLeakBackwards()
    {
        var frozen = ScoringParameters.Default with { Employee = new EmployeeParameters { ReferenceCapital = 1e6, FrozenOn = new DateOnly(2026, 6, 30) } };

        Assert.Equal(Firm().Book(Today).Employee("E-li").Cap, Firm().Book(Today, frozen).Employee("E-li").Cap, 12);
    }

    [Fact]
    public void Employee_WhoLeft_RaisesTheChanceOfLeaving()
    {
        var firm = Firm();
        firm.Picture.Add(new EmployeeNoun { Id = "E-stay", Name = "吴磊", HiredOn = new DateOnly(2024, 3, 31) });
        var graph = firm.Picture.Live().With([new Change.Retract(new FactKey(FactKind.Employee, "E-wang"), DayRange.Since(new DateOnly(2026, 3, 1)))]).AsOf(new DateOnly(2026, 3, 31));

        Assert.Equal(.1, new Scorebook(Firm().Picture.AsOf(Today), ScoringParameters.Default).Employee("E-li").LeaveProbability, 9);
        Assert.Equal((1 + 1) / (10 + (730 / 365.25)), new Scorebook(graph, ScoringParameters.Default).Employee("E-li").LeaveProbability, 9);
    }

    [Fact]
    public void Employee_CoveredAccountWithoutTie_IsAGap()
    {
        var score = Firm().Add(new Covers { Employee = "E-li", Subject = NodeId.Account("A-2") }).Book(Today).Employee("E-li");

        Assert.Equal("account:A-2", score.Gaps.Single(gap => gap.Code == "covered-account-without-tie").Subject);
    }

    [Fact]
    public void Employee_Unknown_SaysHowToListEmployees() =>
        Assert.Contains("list of employees", Assert.Throws<NotFoundException>(() => Firm().Book(Today).Employee("E-nobody")).Message, StringComparison.Ordinal);

    [Fact]
    public void Notice_SaysWhatTheScoreIsNotFor() => Assert.Contains("Not for pay, promotion or dismissal", EmployeeScore.Notice.English, StringComparison.Ordinal);

    private static SmallFirm Firm() => SmallFirm.WithTwoCustomers()
        .Meets("E-li", "C-1", "2026-03-20", 12).Meets("E-wang", "C-1", "2026-02-10", 4).Meets("E-wang", "C-3", "2026-03-10", 8);
}
