using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Tests.Winning;

public sealed class TasSectionsTests
{
    [Fact]
    public void Score_TwoPlusOneUnknownTwoMinus_IsMinusOneTwentieth() =>
        Assert.Equal(-.05, TasSections.Score([(TasVerdict.Plus, 1), (TasVerdict.Plus, 1), (TasVerdict.Unknown, 1), (TasVerdict.Minus, 1), (TasVerdict.Minus, 1)])!.Value, 12);

    [Fact]
    public void Score_NoWeight_IsUnknown() => Assert.Null(TasSections.Score([(TasVerdict.Plus, 0)]));

    [Fact]
    public void Mean_UnansweredSections_AreLeftOut() =>
        Assert.Equal(.5, TasSections.Mean([Answer(1, TasVerdict.Plus), Answer(2, TasVerdict.Plus), Answer(11, TasVerdict.Plus), Answer(12, TasVerdict.Minus)])!.Value, 12);

    [Fact]
    public void Mean_NoAnswer_IsUnknown() => Assert.Null(TasSections.Mean([]));

    private static TasAnswer Answer(int criterion, TasVerdict verdict) =>
        new() { Opportunity = "O-1", Criterion = criterion, Vendor = Vendor.Us, Answer = verdict, On = new DateOnly(2026, 1, 5) };
}
