using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.Power;

namespace RelGraph.Scoring.Tests.Relationships.Power;

public sealed class PowerFormulaTests
{
    [Fact]
    public void Scale_LargestBecomesOne() => Assert.Equal([.5, 1, 0], PowerFormula.Scale([.25, .5, 0]));

    [Fact]
    public void Scale_AllZero_StaysZero() => Assert.Equal([0, 0], PowerFormula.Scale([0, 0]));

    [Fact]
    public void Raw_NoInfluence_IsHalf() => Assert.Equal(.45, PowerFormula.Raw(.9, 1, 0), 12);

    [Theory]
    [InlineData(BuyingRole.Approver, 1.0)]
    [InlineData(BuyingRole.Coach, .2)]
    [InlineData(BuyingRole.None, .4)]
    public void Roles_Defaults_FollowTheSpecification(BuyingRole role, double expected) => Assert.Equal(expected, new PowerParameters().Roles.Of(role));
}
