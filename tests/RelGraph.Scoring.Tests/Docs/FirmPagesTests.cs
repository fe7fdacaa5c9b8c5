using RelGraph.Engine.Algorithms.Sharing;
using RelGraph.Scoring.Behaviour;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Docs;

/// <summary>The hand-computed cases of the pages on employee, company, competitor, win probability and behaviour are right, and are what the product computes.</summary>
public sealed class FirmPagesTests
{
    [Theory]
    [InlineData("win-probability.md", 8)]
    [InlineData("behaviour.md", 5)]
    [InlineData("employee.md", 8)]
    [InlineData("company.md", 7)]
    [InlineData("competitor.md", 5)]
    public void Page_EveryLine_ComesOutOnACalculator(string page, int lines)
    {
        var read = CalculatorPage.Read(page);
        Assert.Equal(lines, read.Lines.Count);
        Assert.Empty(read.Offenders());
    }

    [Fact]
    public void WinProbabilityPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("win-probability.md");
        var defaults = new WinningParameters();
        var result = WinFormula.Evaluate(new WinFeatures { BaseRate = .3, Chain = 70, ChainMean = 40, CoverageMean = .5, Behaviour = 60 }, defaults);

        var stacked = WinFormula.Evaluate(
            new WinFeatures { BaseRate = .3, Chain = 70, ChainMean = 40, CoverageMean = .5, Behaviour = 60 }, defaults with { Stacking = new WinStacking { Intercept = -.9, Slope = .5 } });

        Assert.Equal(stacked.KnownShare, page["k"], 3);
        Assert.Equal(stacked.Probability, page["stacked"], 3);
        Assert.Equal(result.BaseLogOdds, page["base"], 3);
        Assert.Equal(result.LimitedShift, page["shift"], 3);
        Assert.Equal(result.Probability, page["P"], 3);
        Assert.Equal(BaseRateFormula.Of(new WinCount(30, 96), default, default, defaults).Mean, page["firm"], 3);
        Assert.Equal(BaseRateFormula.Of(new WinCount(30, 96), new WinCount(9, 20), default, defaults).Mean, page["segment"], 3);
        Assert.Equal(BaseRateFormula.Of(new WinCount(30, 96), new WinCount(9, 20), new WinCount(2, 5), defaults).Mean, page["customer"], 3);
    }

    [Fact]
    public void BehaviourPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("behaviour.md");
        var ratio = BehaviourFormula.LogRatio(8, 8, 6, 2)!.Value;

        Assert.Equal(ratio, page["lr"], 3);
        Assert.Equal(BehaviourFormula.AspectFit([ratio]), page["fit"], 3);
        Assert.Equal(BehaviourFormula.AspectFit([ratio, BehaviourFormula.LogRatio(8, 8, 4, 4)!.Value]), page["two"], 3);
    }

    [Fact]
    public void EmployeePage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("employee.md");
        var shares = NoisyOr.Shares([.48, .27]);
        var inputs = new EmployeeInputs
        {
            Capital = 100 * shares[0], Exclusive = 100 * .48 * (1 - .27), Reference = 40, Reach = .6, Constraint = .5, ReachDeviation = 0, Held = [],
        };
        var (capital, reach, broker, safe) = EmployeeFormula.Points(inputs, new EmployeeParameters());

        Assert.Equal(NoisyOr.Of(.48, .27), page["Close"], 3);
        Assert.Equal(shares[0], page["phi"], 3);
        Assert.Equal(shares[1], page["phiWang"], 3);
        Assert.Equal(EmployeeFormula.Cap(inputs.Capital, 40), page["Cap"], 3);
        Assert.Equal(capital + reach + broker + safe, page["ERS"], 3);
    }

    [Fact]
    public void CompanyPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("company.md");
        CompanyContact[] contacts =
        [
            new("C-1", "A-1", 50, .7, 0, true, true, true, true), new("C-2", "A-1", 30, .4, 0, true, false, true, false), new("C-3", "A-2", 20, 0, 0, false, false, false, false),
        ];
        var inputs = new CompanyInputs
        {
            Reach = CompanyFormula.Share(contacts.Select(one => (one.Value, true, one.Reached))),
            Redundancy = CompanyFormula.Share(contacts.Select(one => (one.Value, one.Reached, one.Redundant))),
            Institution = CompanyFormula.Share(contacts.Select(one => (one.Value, one.Held, one.Secure))),
            Spread = CompanyFormula.Spread([6, 4]), Collaboration = .5, Contacts = contacts, Capital = [6, 4], Confidence = [1, 1, 1, 1, 1],
        };
        var defaults = new CompanyParameters();

        Assert.Equal(inputs.Spread!.Value, page["Spread"], 3);
        Assert.Equal(CompanyFormula.Score(CompanyFormula.Terms(inputs, defaults))!.Value, page["CRS"], 3);
        Assert.Equal(CompanyFormula.Score(CompanyFormula.Terms(inputs with { Collaboration = null }, defaults))!.Value, page["noCollab"], 3);
    }

    [Fact]
    public void CompetitorPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("competitor.md");
        var record = HeadToHead.Of(3, 5, 1, new CompetitorParameters().HeadToHeadPrior);

        Assert.Equal(record.OurShare, page["OurShare"], 3);
        Assert.Equal(record.LogOdds, page["strength"], 3);
    }
}
