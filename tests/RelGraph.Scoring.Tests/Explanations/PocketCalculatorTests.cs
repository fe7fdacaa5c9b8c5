using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Tests.Explanations;

public sealed class PocketCalculatorTests
{
    [Theory]
    [InlineData("1 − (1 − 0.48)·(1 − 0.27)", .6204)]
    [InlineData("50·(1 + (−0.2))", 40)]
    [InlineData("2·3^2/6 − −1", 4)]
    [InlineData("exp(0.4)/(exp(0.4) + 1)", .598687660112452)]
    [InlineData("1 + min(0, −0.5, 0.2)", .5)]
    public void Compute_Formula_FollowsTheRulesOfArithmetic(string formula, double expected) => Assert.Equal(expected, PocketCalculator.Compute(formula), 12);

    [Fact]
    public void Offenders_WrongValue_IsReported()
    {
        var wrong = new Term("X", new BilingualText("x", "x"), 3, "1 + 1", []);
        Assert.Equal(["X = 1 + 1 gives 2 but says 3"], PocketCalculator.Offenders(wrong));
    }
}
