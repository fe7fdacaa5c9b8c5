using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.Scoring.Tests.Relationships.KeyPerson;

public sealed class OpinionPoolTests
{
    [Fact]
    public void Combine_Nobody_IsThePriorAndUnknown()
    {
        var none = OpinionPool.Combine([], .35, 1);
        Assert.Equal((0, .35, 0, false), (none.Mean, none.Spread, none.Confidence, none.Known));
    }

    [Fact]
    public void Combine_OneSource_KeepsItsWordAndNarrows()
    {
        var one = OpinionPool.Combine([new(.6, 2)], .35, 1);
        Assert.Equal(.6, one.Mean);
        Assert.Equal(2 / 3.0, one.Confidence, 12);
        Assert.Equal(.35 * Math.Sqrt(1 / 3.0), one.Spread, 12);
    }

    [Fact]
    public void Combine_Disagreement_WidensTheSpread()
    {
        var agreed = OpinionPool.Combine([new(.2, 2), new(.2, 2)], .35, 1);
        var divided = OpinionPool.Combine([new(-.6, 2), new(1, 2)], .35, 1);
        Assert.Equal(agreed.Mean, divided.Mean, 12);
        Assert.True(divided.Spread > agreed.Spread + .5);
    }

    [Fact]
    public void Combine_OtherOrder_IsTheSameToTheBit()
    {
        Opinion[] opinions = [new(.1, .7), new(-.6, 1.3), new(.6, .2)];
        Assert.Equal(OpinionPool.Combine(opinions, .35, 1), OpinionPool.Combine([.. opinions.Reverse()], .35, 1));
    }

    [Fact]
    public void Mass_AtHalfLife_IsHalf() => Assert.Equal(.5, OpinionPool.Mass(1, 1, 120, 120), 12);
}
