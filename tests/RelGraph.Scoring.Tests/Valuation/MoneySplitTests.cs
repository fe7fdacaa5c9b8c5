using FsCheck;
using FsCheck.Fluent;
using RelGraph.Engine.Model;
using RelGraph.Scoring.Valuation;

namespace RelGraph.Scoring.Tests.Valuation;

public sealed class MoneySplitTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(20260103UL, 13UL);

    [Fact]
    public void ByWeight_ThreeEqualPartsOfTen_GivesTheEarliestTheRest() =>
        Assert.Equal([4L, 3, 3], MoneySplit.ByWeight(new Money(10, "CNY"), [1, 1, 1]).Select(part => part.MinorUnits));

    [Fact]
    public void ByWeight_AnyWeights_AddsUpExactly() =>
        Check.One(Seeded, Prop.ForAll(Cases.ToArbitrary(), pair =>
            MoneySplit.ByWeight(new Money(pair.Total, "CNY"), pair.Weights).Sum(part => part.MinorUnits) == pair.Total));

    [Fact]
    public void ByWeight_NegativeWeight_IsRefused() =>
        Assert.Throws<ArgumentException>(() => MoneySplit.ByWeight(new Money(10, "CNY"), [1, -1]));

    private static Gen<(long Total, double[] Weights)> Cases =>
        from total in Gen.Choose(-2_000_000, 2_000_000_000)
        from weights in Gen.NonEmptyListOf(Gen.Choose(0, 1000))
        select ((long)total * 1000, weights.Select(weight => weight / 7.0).ToArray());
}
