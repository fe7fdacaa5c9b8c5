using RelGraph.Engine.Execution;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;
using static RelGraph.Scoring.Tests.Relationships.DecisionChain.Chains;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class DecisionChainFormulaTests
{
    [Fact]
    public void MeanField_OneDeciderAllStandsZero_SplitsAsWorked()
    {
        var outcome = DecisionChainFormula.MeanField(Chain(Seat("C-1", 1, 0, 0)), Defaults);
        Assert.Equal(.286, outcome.PerVendor[0], 3);
        Assert.Equal(.286, outcome.PerVendor[1], 3);
        Assert.Equal(.427, outcome.Nobody, 3);
        Assert.Equal(.5, outcome.PreferenceShare!.Value, 12);
    }

    [Fact]
    public void MeanField_WorkedStand_Is5792() =>
        Assert.Equal(57.92, 100 * DecisionChainFormula.MeanField(Chain(Seat("C-1", 1, .30816, 0)), Defaults).Us, 2);

    [Fact]
    public void MeanField_LotteryWithNeutralEvaluator_Is4816() =>
        Assert.Equal(48.16, 100 * DecisionChainFormula.MeanField(Chain(Seat("C-1", 1, .30816, 0), Seat("C-2", .5, 0, 0)), Defaults).Us, 2);

    [Fact]
    public void Simulate_NoSpread_EqualsMeanField()
    {
        var chain = Chain(Seat("C-1", 1, .30816, 0), Seat("C-2", .5, 0, 0));
        var simulated = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        Assert.Equal(DecisionChainFormula.MeanField(chain, Defaults).Us, simulated.Outcome.Us, 12);
        Assert.Equal(0, simulated.Intervals[0].Width, 12);
    }

    [Theory]
    [InlineData(DecisionRule.PowerLottery)]
    [InlineData(DecisionRule.SingleDecider)]
    [InlineData(DecisionRule.WeightedCommittee)]
    [InlineData(DecisionRule.ScoredTender)]
    [InlineData(DecisionRule.Steps)]
    public void Simulate_EveryRule_SumsToOneWithOrderedIntervals(DecisionRule rule)
    {
        var chain = Uncertain(7, 11, rule);
        chain = chain with { Seats = [chain.Seats[0] with { Veto = true }, .. chain.Seats.Skip(1)] };
        var simulated = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        Assert.Equal(1, simulated.Outcome.PerVendor.Sum() + simulated.Outcome.Nobody, 9);
        Assert.All(simulated.Outcome.PerVendor, chance => Assert.InRange(chance, 0, 1));
        Assert.All(simulated.Intervals, interval => Assert.True(interval.Low <= interval.High));
    }

    [Fact]
    public void Simulate_Twice_IsTheSameToTheBit()
    {
        var chain = Uncertain(12, 5);
        var one = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        var other = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        Assert.Equal(one.Outcome.PerVendor, other.Outcome.PerVendor);
        Assert.Equal(one.Intervals, other.Intervals);
    }

    [Theory]
    [InlineData(DecisionRule.PowerLottery)]
    [InlineData(DecisionRule.WeightedCommittee)]
    [InlineData(DecisionRule.Steps)]
    public void Simulate_UsAndARivalSwapped_SwapsResults(DecisionRule rule)
    {
        var chain = Uncertain(6, 3, rule);
        var swapped = chain with { Seats = [.. chain.Seats.Select(seat => seat with { Stands = [seat.Stands[1], seat.Stands[0], seat.Stands[2]] })] };
        var before = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        var after = DecisionChainFormula.Simulate(swapped, Defaults, RunContext.Default);
        Assert.Equal(before.Outcome.PerVendor[0], after.Outcome.PerVendor[1], 12);
        Assert.Equal(before.Outcome.PerVendor[1], after.Outcome.PerVendor[0], 12);
        Assert.Equal(before.Intervals[0].Low, after.Intervals[1].Low, 12);
        Assert.Equal(before.Intervals[0].High, after.Intervals[1].High, 12);
    }

    [Fact]
    public void Simulate_VendorsInOtherOrder_MovesNothing()
    {
        var chain = Uncertain(6, 3);
        var reordered = chain with
        {
            Vendors = [Vendor.Us, new("K-2"), new("K-1")],
            Seats = [.. chain.Seats.Select(seat => seat with { Stands = [seat.Stands[0], seat.Stands[2], seat.Stands[1]] })],
        };
        Assert.Equal(
            DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default).Outcome.Us,
            DecisionChainFormula.Simulate(reordered, Defaults, RunContext.Default).Outcome.Us, 12);
    }

    [Fact]
    public void Simulate_MoreDraws_ConvergesOnTheSameNumber()
    {
        var chain = Uncertain(8, 17);
        var few = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default).Outcome.Us;
        var many = DecisionChainFormula.Simulate(chain, Defaults with { Draws = 16_384 }, RunContext.Default).Outcome.Us;
        Assert.Equal(many, few, .005);
    }

    [Fact]
    public void Simulate_Lottery_SeatSharesSumToUs()
    {
        var chain = Uncertain(9, 23);
        var simulated = DecisionChainFormula.Simulate(chain, Defaults, RunContext.Default);
        Assert.Equal(simulated.Outcome.Us, simulated.SeatShares.Sum(), 12);
    }

    [Fact]
    public void Simulate_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => DecisionChainFormula.Simulate(Uncertain(3, 1), Defaults, new RunContext { Cancellation = source.Token }));
    }
}
