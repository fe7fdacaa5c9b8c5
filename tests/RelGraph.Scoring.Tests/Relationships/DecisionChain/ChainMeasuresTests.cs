using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class ChainMeasuresTests
{
    [Theory]
    [InlineData(.5, .5, 2)]
    [InlineData(.9, .1, 1.22)]
    public void Threads_WorkedShares_AsSpecified(double one, double other, double expected) => Assert.Equal(expected, ChainMeasures.Threads([one, other])!.Value, 2);

    [Fact]
    public void Threads_NobodyCarries_IsUnknown() => Assert.Null(ChainMeasures.Threads([]));

    [Fact]
    public void Consensus_OpposedEquals_IsZero() => Assert.Equal(0, ChainMeasures.Consensus([(1, 1), (1, -1)])!.Value, 12);

    [Fact]
    public void Coverage_ByPower() => Assert.Equal(2 / 3.0, ChainMeasures.Coverage([(1, true), (.5, false)])!.Value, 12);

    [Fact]
    public void Completeness_ThreeOfFiveRoles() => Assert.Equal(.6, ChainMeasures.Completeness([BuyingRole.User, BuyingRole.User, BuyingRole.Approver, BuyingRole.Evaluator, BuyingRole.Coach]), 12);
}
