using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.Scoring.Tests.Relationships.Company;

public sealed class CompanyFormulaTests
{
    [Fact]
    public void Spread_EvenlyHeld_IsOne() => Assert.Equal(1, CompanyFormula.Spread([5, 5, 5, 5])!.Value, 12);

    [Fact]
    public void Spread_OneHoldsAll_IsNothing() => Assert.Equal(0, CompanyFormula.Spread([5, 0, 0])!.Value, 12);

    [Fact]
    public void Spread_OnlyOneEmployee_IsNothing() => Assert.Equal(0, CompanyFormula.Spread([5]));

    [Fact]
    public void Spread_Nobody_IsUnknown() => Assert.Null(CompanyFormula.Spread([]));

    [Fact]
    public void Scale_UnknownTerm_IsLeftOutAndTheOthersScaledUp()
    {
        var terms = CompanyFormula.Scale([(.35, .5), (.20, null), (.45, 1.0)]);

        Assert.Equal([0, 2], terms.Select(term => term.Index));
        Assert.Equal(1, terms.Sum(term => term.Weight), 12);
        Assert.Equal(.35 / .8, terms[0].Weight, 12);
    }

    [Fact]
    public void Scale_NothingKnown_IsEmpty() => Assert.Empty(CompanyFormula.Scale([(.5, null), (.5, null)]));
}
