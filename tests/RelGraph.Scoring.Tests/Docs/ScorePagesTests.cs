using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.Customer;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.KeyPerson;
using static RelGraph.Scoring.Tests.Relationships.DecisionChain.Chains;

namespace RelGraph.Scoring.Tests.Docs;

/// <summary>The hand-computed cases of the docs pages are right, and are what the product computes.</summary>
public sealed class ScorePagesTests
{
    [Theory]
    [InlineData("key-person.md", 4)]
    [InlineData("decision-chain.md", 6)]
    [InlineData("customer.md", 5)]
    [InlineData("trend.md", 5)]
    [InlineData("changes.md", 4)]
    [InlineData("advice.md", 2)]
    [InlineData("raters.md", 6)]
    [InlineData("care.md", 4)]
    public void Page_EveryLine_ComesOutOnACalculator(string page, int lines)
    {
        var read = CalculatorPage.Read(page);
        Assert.Equal(lines, read.Lines.Count);
        Assert.Empty(read.Offenders());
    }

    [Fact]
    public void KeyPersonPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("key-person.md");
        var close = KeyPersonFormula.Closeness(.48, .27);
        var stand = KeyPersonFormula.Stand(new KeyPersonParameters().Weights(BuyingRole.Approver), close, .4, -.2, .6);
        Assert.Equal(close, page["Close"], 3);
        Assert.Equal(stand, page["Stand"], 3);
        Assert.Equal(KeyPersonFormula.Score(stand), page["KPR"], 3);
    }

    [Fact]
    public void DecisionChainPage_Cases_AreWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("decision-chain.md");
        var chain = Chain(Seat("C-1", 1, .30816, 0), Seat("C-2", .5, 0, 0));
        Assert.Equal(100 * DecisionChainFormula.MeanField(chain, Defaults).Us, page["DCS"], 3);
        Assert.Equal(100 * DecisionChainFormula.MeanField(chain with { Influences = [new(0, 1, 1)] }, Defaults).Us, page["DCS", 1], 3);
    }

    [Fact]
    public void CustomerPage_Case_IsWhatTheProductComputes()
    {
        var page = CalculatorPage.Read("customer.md");
        var input = new CustomerInput(
            [new("C-1", 1, 65.408, 5, .6, true, "finance"), new("C-2", .5, 50, 5, .6, true, "it"), new("C-3", .5, null, 17, 0, false, null)], .5, 0, 8, 4, 0);
        var factors = CustomerFormula.Factors(input)!.Value;
        Assert.Equal((page["Q"], page["D"], page["Au"]), (Math.Round(factors.Quality, 5), Math.Round(factors.Density, 5), Math.Round(factors.Authority, 5)));
        Assert.Equal(CustomerFormula.Score(factors, CustomerWeights.Of(new CustomerParameters(), 0), .01), page["ARS"], 3);
    }
}
