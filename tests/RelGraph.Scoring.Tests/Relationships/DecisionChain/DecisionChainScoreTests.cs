using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Tests.Explanations;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class DecisionChainScoreTests
{
    private static Deal Committee(DecisionRule? rule = null, ProcurementMode? procurement = null, double? quota = null, bool veto = false) => new Deal(rule, procurement, quota)
        .Contact("C-1", "陈总", "finance", 1).Seat("C-1", BuyingRole.Approver, veto: veto, step: 2, votes: 2)
        .Contact("C-2", "Anna Schmidt", "it", 3).Seat("C-2", BuyingRole.Evaluator, PoliticalStatus.PoliticalStructure, step: 1)
        .Contact("C-3", "吴工", "production", 4).Seat("C-3", BuyingRole.User, PoliticalStatus.Outside, step: 1)
        .Rival("K-1", "C-9", incumbent: true)
        .Stance("C-1", SupportLevel.Neutral, .2, -.1).Stance("C-2", SupportLevel.Supporter, .6).Stance("C-3", SupportLevel.Mentor, .5, .2)
        .Stance("C-1", SupportLevel.Supporter, .1, vendor: "K-1")
        .Meet("E-1", "C-2", 12).Meet("E-1", "C-2", 45).Meet("E-1", "C-3", 20).Meet("E-2", "C-3", 33).Meet("E-2", "C-1", 70).Meet("E-2", "C-1", 100).Meet("E-2", "C-1", 130).MeetOutside("C-9", "C-1", 9)
        .Add(new ReportsTo { Person = NodeId.Contact("C-2"), Manager = NodeId.Contact("C-1") })
        .Add(new Influences { From = "C-3", To = "C-2", Strength = .6 });

    [Theory]
    [InlineData(null)]
    [InlineData(DecisionRule.PowerLottery)]
    [InlineData(DecisionRule.SingleDecider)]
    [InlineData(DecisionRule.WeightedCommittee)]
    [InlineData(DecisionRule.ScoredTender)]
    [InlineData(DecisionRule.Steps)]
    public void DecisionChain_EveryRule_PartsAddUpAndCalculatorAgrees(DecisionRule? rule)
    {
        foreach (var veto in new[] { false, true })
        {
            var score = Committee(rule, veto: veto).Book().DecisionChain("O-1");
            Assert.Equal(score.Value!.Value, score.Contributions.Sum(part => part.Points), 9);
            Assert.Equal(1, score.Preferences.Sum(one => one.Probability) + score.Nobody!.Value, 9);
            Assert.Equal(score.Value.Value, 100 * score.Preferences[0].Probability, 9);
            Assert.Equal(score.MeanField, score.Explanation.Value);
            Assert.Empty(PocketCalculator.Offenders(score.Explanation));
            Assert.True(PocketCalculator.Formulas(score.Explanation) > 5);
        }
    }

    [Fact]
    public void DecisionChain_Vendors_AreUsTheNamedAndTheUnnamed() =>
        Assert.Equal(["us", "K-1", ChainModel.UnnamedRivalId], Committee().Book().DecisionChain("O-1").Preferences.Select(one => one.Vendor.Id));

    [Fact]
    public void DecisionChain_SoleSource_HasNoUnnamedRival() =>
        Assert.Equal(["us", "K-1"], Committee(procurement: ProcurementMode.SoleSource).Book().DecisionChain("O-1").Preferences.Select(one => one.Vendor.Id));

    [Fact]
    public void DecisionChain_KnownChain_HasAnHonestInterval()
    {
        var score = Committee().Book().DecisionChain("O-1");
        Assert.InRange(score.Value!.Value, score.Interval!.Value.Low, score.Interval.Value.High);
        Assert.True(score.Interval.Value.Width > 3);
        Assert.Equal(score.MeanField!.Value, score.Value.Value, 5.0);
    }

    [Fact]
    public void DecisionChain_Swing_IsWhatSupportWouldBring()
    {
        var score = Committee().Book().DecisionChain("O-1");
        var swings = score.Seats.ToDictionary(seat => seat.Person.Contact, seat => seat.Swing);
        var supported = Committee().Stance("C-1", SupportLevel.Supporter, .2, -.1).Book().DecisionChain("O-1");
        Assert.Equal(supported.MeanField!.Value - score.MeanField!.Value, swings["C-1"], 9);
        Assert.Equal(0, swings["C-2"], 12);
        Assert.Equal(0, swings["C-3"], 12);
    }

    [Fact]
    public void DecisionChain_MoreSupport_NeverLowersTheMeanField()
    {
        double At(SupportLevel level) => Committee().Stance("C-1", level, .2, -.1).Book().DecisionChain("O-1").MeanField!.Value;
        SupportLevel[] rising = [SupportLevel.Enemy, SupportLevel.NonSupporter, SupportLevel.Neutral, SupportLevel.Supporter, SupportLevel.Mentor];
        var values = rising.Select(At).ToArray();
        Assert.Equal(values.Order(), values);
    }

    [Fact]
    public void DecisionChain_MeasuresBesideTheScore_FollowTheirDefinitions()
    {
        var score = Committee().Book().DecisionChain("O-1");
        var covered = score.Seats.Where(seat => seat.Person.IsCovered).Sum(seat => seat.Person.Importance);
        Assert.Equal(covered / score.Seats.Sum(seat => seat.Person.Importance), score.Coverage!.Value, 12);
        Assert.InRange(score.Threads!.Value, 1, 2);
        Assert.Equal("E-2", score.Reach!.Start.Id);
        Assert.Equal(1, score.Redundancy);
        Assert.InRange(score.Consensus!.Value, 0, 1);
        Assert.Equal(.6, score.Completeness, 12);
        Assert.Equal("C-1", score.WeakestLink);
        Assert.Equal(TrafficLight.Amber, score.Light);
    }

    [Fact]
    public void DecisionChain_SupportiveApprover_IsGreen() =>
        Assert.Equal(TrafficLight.Green, Committee().Stance("C-1", SupportLevel.Mentor, .5).Book().DecisionChain("O-1").Light);

    [Fact]
    public void DecisionChain_Control_CountsWhatIsClear()
    {
        var control = Committee(DecisionRule.SingleDecider, ProcurementMode.InvitedTender)
            .Add(new StageChange { Id = "S-1", Opportunity = "O-1", On = new(2025, 3, 1), Stage = OpportunityStage.Solution })
            .Book().DecisionChain("O-1").Control!;
        Assert.Equal(["our-process", "purchase-process", "organisation", "decision-body", "players", "moves"], control.Clear);
        Assert.Equal(["reasons", "funding", "success-factors"], control.Unclear);
        Assert.False(control.Win);
        Assert.True(control.BestValue);
        Assert.False(control.ActiveHelp);
        Assert.Null(control.Coach);
    }

    [Fact]
    public void DecisionChain_Committee_ReportsVotingPowerAsWorked()
    {
        var seats = Committee(DecisionRule.WeightedCommittee, quota: 3).Book().DecisionChain("O-1").Seats;
        Assert.Equal([.6, .2, .2], seats.Select(seat => Math.Round(seat.Banzhaf!.Value, 12)));
        Assert.Equal([Math.Round(2 / 3.0, 12), Math.Round(1 / 6.0, 12), Math.Round(1 / 6.0, 12)], seats.Select(seat => Math.Round(seat.ShapleyShubik!.Value, 12)));
    }

    [Fact]
    public void DecisionChain_QuotaOfHalf_IsReported() =>
        Assert.Contains(Committee(DecisionRule.WeightedCommittee, quota: 2).Book().DecisionChain("O-1").Gaps, gap => gap.Code == "quota-too-low");

    [Fact]
    public void DecisionChain_Gaps_NameMissingRolesAndUnknownRule()
    {
        var gaps = Committee().Book().DecisionChain("O-1").Gaps;
        Assert.Equal(["opportunity:O-1|decision-maker", "opportunity:O-1|purchasing"], gaps.Where(gap => gap.Code == "seat-missing").Select(gap => gap.Subject));
        Assert.Contains(gaps, gap => gap.Code == "rule-unknown");
        Assert.Contains(gaps, gap => gap is { Code: "price-unknown", Subject: "contact:C-2" });
        Assert.DoesNotContain(gaps, gap => gap.Code == "rival-unknown");
    }

    [Fact]
    public void DecisionChain_NoSeat_HasNoNumberButAReason()
    {
        var score = new Deal().Book().DecisionChain("O-1");
        Assert.Null(score.Value);
        Assert.NotNull(score.UnknownBecause);
        Assert.Equal(5, score.Gaps.Count);
    }

    [Fact]
    public void DecisionChain_NobodyEverMet_LeansAwayFromUsWithNoConfidence()
    {
        var score = new Deal().Contact("C-1", "陈总").Seat("C-1", BuyingRole.Approver).Rival("K-1", "C-9", incumbent: true).Book().DecisionChain("O-1");
        Assert.Equal(0, score.Confidence);
        Assert.True(score.Preferences[0].Probability < score.Preferences[1].Probability);
        Assert.True(score.Interval!.Value.Width > 15);
    }

    [Fact]
    public void DecisionChain_OptedOutSeat_IsLeftOutAndSaid()
    {
        var score = Committee().Contact("C-4", "不愿被分析者", optedOut: true).Seat("C-4", BuyingRole.DecisionMaker).Book().DecisionChain("O-1");
        Assert.Equal(3, score.Seats.Count);
        Assert.Contains(score.Gaps, gap => gap.Code == "seat-not-analysed");
    }

    [Fact]
    public void DecisionChain_FactsInOtherOrder_IsTheSameToTheBit()
    {
        var deal = Committee();
        var other = new Scorebook(deal.ShuffledGraph(), ScoringParameters.Default).DecisionChain("O-1");
        var one = deal.Book().DecisionChain("O-1");
        Assert.Equal(one.Value, other.Value);
        Assert.Equal(one.Interval, other.Interval);
    }

    [Fact]
    public void DecisionChain_AskedFromManyThreads_IsTheSameToTheBit()
    {
        var book = Committee(DecisionRule.Steps).Book();
        var values = new double[16];
        Parallel.For(0, values.Length, place => values[place] = book.DecisionChain("O-1").Value!.Value);
        Assert.Single(values.Distinct());
    }

    [Fact]
    public void DecisionChain_UnknownDeal_SaysWhatToDo() =>
        Assert.Contains("'O-9'", Assert.Throws<NotFoundException>(() => Committee().Book().DecisionChain("O-9")).Message, StringComparison.Ordinal);
}
