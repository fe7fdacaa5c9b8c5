using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Behaviour;

namespace RelGraph.Scoring.Tests.Behaviour;

public sealed class BehaviourFormulaTests
{
    [Fact]
    public void AspectFit_WorkedExampleOfTheSpecification_IsSeventy()
    {
        var ratio = BehaviourFormula.LogRatio(8, 8, 6, 2)!.Value;

        Assert.Equal(.8473, ratio, 4);
        Assert.Equal(Math.Log(7.0 / 3), ratio, 12);
        Assert.Equal(70.0, BehaviourFormula.AspectFit([ratio]), 1);
    }

    [Fact]
    public void LogRatio_ValueNobodyShares_IsLeftOut() => Assert.Null(BehaviourFormula.LogRatio(8, 8, 0, 0));

    [Fact]
    public void LogRatio_NoSimilarProject_IsLeftOut() => Assert.Null(BehaviourFormula.LogRatio(0, 0, 0, 0));

    [Fact]
    public void LogRatio_EquallyCommonInWonAndLost_IsNothing() => Assert.Equal(0, BehaviourFormula.LogRatio(10, 10, 4, 4)!.Value, 12);

    [Fact]
    public void AspectFit_NothingCounts_IsTheAverage() => Assert.Equal(50, BehaviourFormula.AspectFit([]));

    [Fact]
    public void AspectFit_FourEqualFeatures_WeighTwiceOne() =>
        Assert.Equal(BehaviourFormula.AspectFit([1.0]), BehaviourFormula.AspectFit([.5, .5, .5, .5]), 12);

    [Fact]
    public void Similarity_UnknownAttributes_AreNotCompared()
    {
        var defaults = new BehaviourParameters();
        var known = new ProjectProfile("O-1", "A-1", "制造业", "MES", 1_000_000, ProcurementMode.OpenTender);
        var bare = new ProjectProfile("O-2", "A-1", null, null, null, null);

        Assert.Equal(1, ProjectSimilarity.Of(known, bare, defaults), 12);
        Assert.Equal(1, ProjectSimilarity.Of(known, known, defaults), 12);
    }

    [Fact]
    public void Similarity_OtherCustomerTenTimesTheSize_CountsTheRest()
    {
        var defaults = new BehaviourParameters();
        var small = new ProjectProfile("O-1", "A-1", "制造业", "MES", 100_000, ProcurementMode.OpenTender);
        var large = new ProjectProfile("O-2", "A-2", "制造业", "MES", 1_000_000, ProcurementMode.OpenTender);

        Assert.Equal(.2 + .2 + .15, ProjectSimilarity.Of(small, large, defaults), 12);
    }
}
