using FsCheck;
using FsCheck.Fluent;
using RelGraph.Scoring.Relationships.Customer;

namespace RelGraph.Scoring.Tests.Relationships.Customer;

public sealed class CustomerFormulaTests
{
    private static readonly CustomerParameters Defaults = new();

    [Fact]
    public void Score_AllFull_IsHundred() => Assert.Equal(100, CustomerFormula.Score(new(1, 1, 1, 1, 0), CustomerWeights.Of(Defaults, 0), .01), 9);

    [Fact]
    public void Score_ByHand_IsTheWeightedProduct() =>
        Assert.Equal(
            100 * Math.Pow(.6, .40) * Math.Pow(.25, .20) * Math.Pow(.5, .25) * Math.Pow(.7, .15) * .9,
            CustomerFormula.Score(new(.6, .25, .5, .4, .1), CustomerWeights.Of(Defaults, 0), .01), 9);

    [Fact]
    public void Score_OneFactorMissing_IsFlooredNotZero() => Assert.InRange(CustomerFormula.Score(new(.6, 0, .5, .4, 0), CustomerWeights.Of(Defaults, 0), .01), 5, 40);

    [Fact]
    public void Density_FourFunctionsOfEight_IsFullInFunctions() =>
        Assert.Equal(.5, CustomerFormula.Density(["it", "finance", "production", "采购"], 8, 4), 12);

    [Fact]
    public void Density_OneFunction_IsTwoFifths() => Assert.Equal(.25 * (2 / 5.0), CustomerFormula.Density(["it", "it"], 8, 4), 12);

    [Fact]
    public void Density_NobodyCovered_IsZero() => Assert.Equal(0, CustomerFormula.Density([], 8, 4));

    [Fact]
    public void Factors_NothingKnown_IsNull() =>
        Assert.Null(CustomerFormula.Factors(new CustomerInput([new("C-1", 1, null, 20, 0, false, "it")], .5, 0, 8, 4, 0)));

    [Fact]
    public void Factors_UnknownPerson_IsLeftOutOfQualityButNotOfAuthority()
    {
        var factors = CustomerFormula.Factors(new CustomerInput([new("C-1", 1, 80, 5, .6, true, "it"), new("C-2", 1, null, 20, 0, false, null)], 0, 0, 8, 4, 0))!.Value;
        Assert.Equal(.8, factors.Quality, 12);
        Assert.Equal(.5, factors.Authority, 12);
    }

    [Fact]
    public void Weights_Turnover_RaisesDensityAndStillSumsToOne()
    {
        var (calm, moving) = (CustomerWeights.Of(Defaults, 0), CustomerWeights.Of(Defaults, .5));
        Assert.True(moving.Density > calm.Density);
        Assert.Equal(1, moving.Quality + moving.Density + moving.Authority + moving.Institution, 12);
    }

    [Fact]
    public void Shares_AnyFactors_AddUpToTheScore()
    {
        var property = Prop.ForAll<double, double, double>((a, b, c) =>
        {
            static double Unit(double value) => double.IsFinite(value) ? Math.Abs(value) % 1 : .5;
            var factors = new CustomerFactors(Unit(a), Unit(b), Unit(c), Unit(a + b), Unit(b + c) / 2);
            var weights = CustomerWeights.Of(Defaults, Unit(a - c));
            var (start, shares) = CustomerFormula.Shares(factors, weights, .01);
            return Math.Abs(start + shares.Sum() - CustomerFormula.Score(factors, weights, .01)) < 1e-9;
        });
        Check.One(Config.QuickThrowOnFailure.WithReplay(20240601, 7), property);
    }
}
