using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class InfluenceOperatorTests
{
    [Fact]
    public void Build_TwoWhoOnlyHearEachOther_EndAtOneThird()
    {
        var moved = InfluenceOperator.Build([.5, .5], [new(0, 1, 1), new(1, 0, 1)]);
        Assert.Equal(1 / 3.0, moved[0] - moved[1], 12);
        Assert.Equal(-1 / 3.0, moved[2] - moved[3], 12);
    }

    [Fact]
    public void Build_NobodyInfluences_LeavesStandsAlone() =>
        Assert.Equal([1, 0, 0, 1], InfluenceOperator.Build([.5, .7], []).Select(value => Math.Round(value, 12)));

    [Fact]
    public void Build_Conflict_PushesAway()
    {
        // C-1 in conflict with C-0, whose stand is 1: x* = (1−.5)·0 + .5·(−1)·1 = −.5.
        var moved = InfluenceOperator.Build([.5, .5], [new(0, 1, -.8)]);
        Assert.Equal(-.5, moved[2], 12);
    }

    [Fact]
    public void Build_FriendsOnly_KeepsRowsSummingToOne()
    {
        var moved = InfluenceOperator.Build([.2, .5, .7], [new(0, 1, .4), new(2, 1, .8), new(1, 2, 1)]);
        for (var row = 0; row < 3; row++)
        {
            Assert.Equal(1, moved[row * 3] + moved[(row * 3) + 1] + moved[(row * 3) + 2], 12);
        }
    }
}
