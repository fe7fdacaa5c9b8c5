using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Tests.Relationships.KeyPerson;

public sealed class KeyPersonFormulaTests
{
    private static readonly StandWeights Approver = new KeyPersonParameters().Weights(BuyingRole.Approver);

    [Fact]
    public void Closeness_WorkedExample_IsPoint6204() => Assert.Equal(.6204, KeyPersonFormula.Closeness(.48, .27), 12);

    [Fact]
    public void Closeness_NoTie_IsZero() => Assert.Equal(0, KeyPersonFormula.Closeness());

    [Fact]
    public void Stand_WorkedExample_GivesScore6541()
    {
        var stand = KeyPersonFormula.Stand(Approver, .6204, .4, -.2, .6);
        Assert.Equal(.30816, stand, 12);
        Assert.Equal(65.41, KeyPersonFormula.Score(stand), 2);
    }

    [Fact]
    public void Stand_RejectedSolution_DinnersDoNotBeatAnAcceptedOne()
    {
        Assert.Equal(-.07, KeyPersonFormula.Stand(Approver, .9, -.5, 0, 0), 12);
        Assert.Equal(.10, KeyPersonFormula.Stand(Approver, .3, .6, 0, 0), 12);
    }

    [Theory]
    [InlineData(.9, -.5, .2, .5)]
    [InlineData(.9, .2, -1, 0)]
    [InlineData(.5, -.5, -.5, 1)]
    [InlineData(.2, -.5, -.5, 1)]
    [InlineData(.9, .5, .5, 1)]
    public void Guard_ByCase_TakesAwayOnlyHighCloseness(double closeness, double solution, double support, double expected) =>
        Assert.Equal(expected, KeyPersonFormula.Guard(closeness, solution, support), 12);

    [Fact]
    public void Evaluate_DeltaMethod_AgreesWithFiniteDifferences()
    {
        var input = new KeyPersonInput(Approver, new(.7, .1, .5, true), new(-.3, .2, .5, true), new(.1, .3, .5, true), new(-.1, .15, .5, true));
        const double Step = 1e-6;
        double Slope(double close, double solution, double price, double support) =>
            (KeyPersonFormula.Stand(Approver, .7 + close, -.3 + solution, .1 + price, -.1 + support) - KeyPersonFormula.Stand(Approver, .7, -.3, .1, -.1)) / Step;
        var expected = Math.Sqrt(
            Math.Pow(Slope(Step, 0, 0, 0) * .1, 2) + Math.Pow(Slope(0, Step, 0, 0) * .2, 2)
            + Math.Pow(Slope(0, 0, Step, 0) * .3, 2) + Math.Pow(Slope(0, 0, 0, Step) * .15, 2));
        Assert.Equal(expected, KeyPersonFormula.Evaluate(input).Spread, 6);
    }

    [Fact]
    public void ClosenessSpread_OneTie_IsItsOwnDeviation() => Assert.Equal(.2, KeyPersonFormula.ClosenessSpread([(.4, .04)]), 12);

    [Fact]
    public void Confidence_HalfTheWeightKnown_IsHalf()
    {
        var input = new KeyPersonInput(Approver, Estimate.Certain(.5), Estimate.Certain(0), Estimate.Unknown(0, .35), Estimate.Unknown(0, .35));
        Assert.Equal(.5, KeyPersonFormula.Confidence(input), 12);
    }

    [Fact]
    public void Weights_EveryRole_SumToOne() =>
        Assert.Empty(Enum.GetValues<BuyingRole>().Where(role => Math.Abs(new KeyPersonParameters().Weights(role).Sum() - 1) > 1e-12));

    [Fact]
    public void Stand_AnyInputs_StaysInRangeAndRisesWithSolution()
    {
        var property = Prop.ForAll<int, int, int>((a, b, c) =>
        {
            static double Signed(int value) => ((Math.Abs((long)value) % 201) - 100) / 100.0;
            var (close, solution, price, support) = ((Signed(a) + 1) / 2, Signed(b), Signed(c), Signed(unchecked((a * 31) + (b * 17) + c)));
            return Enum.GetValues<BuyingRole>().All(role =>
            {
                var weights = new KeyPersonParameters().Weights(role);
                var stand = KeyPersonFormula.Stand(weights, close, solution, price, support);
                return stand is >= -1 - 1e-12 and <= 1 + 1e-12
                    && KeyPersonFormula.Stand(weights, close, Math.Min(1, solution + .1), price, support) >= stand - 1e-12;
            });
        });
        Check.One(Config.QuickThrowOnFailure.WithReplay(20240601, 5), property);
    }
}
