using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.Power;

namespace RelGraph.Scoring.Tests.Relationships.Power;

public sealed class ChainPowerTests
{
    [Fact]
    public void ChainPower_NoLinesKnown_IsRoleTimesPolitics()
    {
        var power = new Deal()
            .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver)
            .Contact("C-2", "Anna Schmidt").Seat("C-2", BuyingRole.Evaluator, PoliticalStatus.PoliticalStructure)
            .Book().ChainPower("O-1");
        Assert.Equal(1, power["C-1"].Power);
        Assert.Equal(.35, power["C-2"].Power, 12);
    }

    [Fact]
    public void ChainPower_ManagerOfTheOthers_HasTheMostInfluence()
    {
        var power = new Deal()
            .Contact("C-1", "陈总").Seat("C-1", BuyingRole.Evaluator)
            .Contact("C-2", "吴工").Seat("C-2", BuyingRole.Evaluator)
            .Contact("C-3", "赵工").Seat("C-3", BuyingRole.Evaluator)
            .Add(new ReportsTo { Person = NodeId.Contact("C-2"), Manager = NodeId.Contact("C-1") })
            .Add(new ReportsTo { Person = NodeId.Contact("C-3"), Manager = NodeId.Contact("C-1") })
            .Book().ChainPower("O-1");
        Assert.Equal(1, power["C-1"].Influence);
        Assert.True(power["C-2"].Influence < .6);
        Assert.Equal(power["C-2"].Power, power["C-3"].Power, 12);
    }

    [Fact]
    public void AccountPower_NoSeat_TakesRankThenTitle()
    {
        var deal = new Deal().Contact("C-1", "陈总", rank: 1).Contact("C-2", "李工", rank: 4);
        deal.Add(new RelGraph.Engine.Model.Nouns.Contact { Id = "C-3", Name = "孙总监" })
            .Add(new Employment { Contact = "C-3", Organisation = NodeId.Account("A-1"), Title = "采购总监" });
        var power = deal.Book().AccountPower("A-1");
        Assert.Equal([1, 4, 2], new[] { "C-1", "C-2", "C-3" }.Select(id => power[id].Rank!.Value));
        Assert.True(power["C-1"].Power > power["C-3"].Power && power["C-3"].Power > power["C-2"].Power);
    }

    [Fact]
    public void AccountPower_SeatInAnOpenDeal_ReplacesTheTitle()
    {
        var power = new Deal().Contact("C-1", "陈总", rank: 5).Seat("C-1", BuyingRole.Approver).Book().AccountPower("A-1");
        Assert.Equal(1, power["C-1"].Power);
    }

    [Theory]
    [InlineData("Vice President Sales", 2)]
    [InlineData("副总经理", 2)]
    [InlineData("总经理", 1)]
    [InlineData("CFO", 1)]
    [InlineData("IT部门经理", 3)]
    [InlineData("Senior Engineer", 4)]
    [InlineData("MVP of the year", null)]
    [InlineData(null, null)]
    public void TitleRank_Title_TellsTheRank(string? title, int? expected) => Assert.Equal(expected, TitleRank.Of(title));
}
