using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;
using static RelGraph.Scoring.Tests.Relationships.DecisionChain.Chains;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class ChainRuleTests
{
    [Theory]
    [InlineData(3.0)]
    [InlineData(4.0)]
    [InlineData(null)]
    public void Committee_AgainstEnumeration_IsExact(double? quota)
    {
        var chain = Chain(Seat("C-1", 1, .4, 0), Seat("C-2", .7, -.2, .3), Seat("C-3", .5, .1, .1)) with { Rule = DecisionRule.WeightedCommittee, Quota = quota };
        chain = chain with { Seats = [chain.Seats[0] with { Votes = 2 }, chain.Seats[1], chain.Seats[2]] };
        var expected = new double[3];
        var choices = chain.Seats.Select(seat => Choice(seat)).ToArray();
        for (var ballot = 0; ballot < 27; ballot++)
        {
            int[] picks = [ballot % 3, ballot / 3 % 3, ballot / 9];
            var chance = picks.Select((pick, seat) => choices[seat][pick]).Aggregate(1.0, (one, other) => one * other);
            var winner = Enumerable.Range(0, 2).FirstOrDefault(
                vendor => picks.Select((pick, seat) => pick == vendor ? chain.Seats[seat].Votes : 0).Sum() >= (quota ?? 3), 2);
            expected[winner] += chance;
        }

        var outcome = DecisionChainFormula.MeanField(chain, Defaults);
        Assert.Equal(expected[0], outcome.PerVendor[0], 12);
        Assert.Equal(expected[1], outcome.PerVendor[1], 12);
        Assert.Equal(expected[2], outcome.Nobody, 12);
    }

    [Fact]
    public void Committee_FractionalVotes_CountExactly()
    {
        var chain = Chain(Seat("C-1", 1, .4, 0), Seat("C-2", .7, -.2, .3)) with { Rule = DecisionRule.WeightedCommittee, Quota = 1.5 };
        chain = chain with { Seats = [chain.Seats[0] with { Votes = 1.5 }, chain.Seats[1] with { Votes = .5 }] };
        Assert.Equal(Choice(chain.Seats[0])[0], DecisionChainFormula.MeanField(chain, Defaults).Us, 12);
    }

    [Fact]
    public void SingleDecider_OthersDiffer_OnlyTheDeciderCounts()
    {
        var chain = Chain(Seat("C-1", .2, .4, 0), Seat("C-2", 1, -1, 1) with { Role = BuyingRole.User }) with { Rule = DecisionRule.SingleDecider };
        Assert.Equal(Choice(chain.Seats[0])[0], DecisionChainFormula.MeanField(chain, Defaults).Us, 12);
    }

    [Fact]
    public void Tender_KnownScores_FollowTheNormalDistribution()
    {
        // Two vendors .1 apart with noise .1 each: P = Φ(.1/(.1·√2)) = Φ(.7071) = .76025.
        var chain = Chain(Seat("C-1", 1, 0, 0)) with { Rule = DecisionRule.ScoredTender, Criteria = [new ChainCriterion("技术", 2, [.8, .7])] };
        var outcome = DecisionChainFormula.MeanField(chain, Defaults);
        Assert.Equal(.76025, outcome.Us, 4);
        Assert.Equal(0, outcome.Nobody);
    }

    [Fact]
    public void Tender_UnknownScores_TakeTheOpinionOfTheSeats()
    {
        var chain = Chain(Seat("C-1", 1, .2, 0)) with { Rule = DecisionRule.ScoredTender, Criteria = [new ChainCriterion("price", 1, [null, .5])] };
        Assert.Equal(.76025, DecisionChainFormula.MeanField(chain, Defaults).Us, 4);
    }

    [Fact]
    public void Steps_OneStep_IsThePowerLottery()
    {
        var lottery = Chain(Seat("C-1", 1, .4, 0), Seat("C-2", .5, -.2, .3));
        Assert.Equal(
            DecisionChainFormula.MeanField(lottery, Defaults).Us,
            DecisionChainFormula.MeanField(lottery with { Rule = DecisionRule.Steps }, Defaults).Us, 12);
    }

    [Fact]
    public void Steps_TwoVendorsKeptByTwoSteps_ByHand()
    {
        // Step 1 keeps up to 2 of 2: the field survives whole, or one of them when "nobody" is drawn second, or none when it is drawn first.
        var chain = Chain(Seat("C-1", 1, .4, 0) with { Step = 1 }, Seat("C-2", 1, -.2, .3) with { Step = 2 }) with { Rule = DecisionRule.Steps };
        var (first, second) = (Choice(chain.Seats[0]), Choice(chain.Seats[1]));
        var onlyUs = first[0] * first[2] / (1 - first[0]);
        var both = (first[0] * first[1] / (1 - first[0])) + (first[1] * first[0] / (1 - first[1]));
        var expected = (both * second[0]) + (onlyUs * second[0] / (second[0] + second[2]));
        Assert.Equal(expected, DecisionChainFormula.MeanField(chain, Defaults).Us, 12);
    }

    [Fact]
    public void Veto_SeatStandsAgainstUs_BlocksIntoNobody()
    {
        var open = Chain(Seat("C-1", 1, -.5, 0));
        var free = DecisionChainFormula.MeanField(open, Defaults);
        var blocked = DecisionChainFormula.MeanField(open with { Seats = [open.Seats[0] with { Veto = true }] }, Defaults);
        Assert.Equal(free.Us / 2, blocked.Us, 12);
        Assert.Equal(1, blocked.PerVendor.Sum() + blocked.Nobody, 12);
        Assert.True(blocked.Nobody > free.Nobody);
    }

    private static double[] Choice(ChainSeat seat)
    {
        var weights = seat.Stands.Select(stand => Math.Exp(stand.Mean / .25)).Append(Math.Exp(.1 / .25)).ToArray();
        return [.. weights.Select(weight => weight / weights.Sum())];
    }
}
