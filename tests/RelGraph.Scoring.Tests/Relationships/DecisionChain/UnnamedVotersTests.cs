using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Tests.Explanations;
using static RelGraph.Scoring.Tests.Relationships.DecisionChain.Chains;

namespace RelGraph.Scoring.Tests.Relationships.DecisionChain;

public sealed class UnnamedVotersTests
{
    private static readonly ChainStand[] Stranger = [new(-.2, .2, -.2), new(-.1, .2, -.1)];

    /// <summary>One friendly user with one vote of a committee that needs three: four votes are unknown.</summary>
    private static Deal ShortCommittee() => new Deal(DecisionRule.WeightedCommittee, quota: 3)
        .Contact("C-1", "陈总").Seat("C-1", BuyingRole.User, votes: 1)
        .Stance("C-1", SupportLevel.Mentor, .8, .6).Meet("E-1", "C-1", 5).Meet("E-1", "C-1", 25).Meet("E-2", "C-1", 40);

    [Theory]
    [InlineData(3, 1, false, 4)]   // Q above V: the known cannot be all
    [InlineData(3, 3, false, 2)]   // usual roles lack a seat, Q above the simple majority of 3
    [InlineData(3, 4, false, 0)]   // Q is the simple majority of 4: it points to nobody else
    [InlineData(3, 5, false, 0)]
    [InlineData(3, 3, true, 0)]    // every usual role has a seat: the customer asks for all votes
    [InlineData(6, 5, true, 6)]
    [InlineData(.5, .3, false, .2)] // parts of 1
    public void Votes_QuotaAgainstKnown_AreWhatTheQuotaProves(double quota, double known, bool allRoles, double expected)
    {
        ChainSeat[] seats = [.. (allRoles ? ChainMeasures.ExpectedRoles : [BuyingRole.User]).Select((role, place) => Seat($"C-{place}", 1, 0, 0) with { Role = role, Votes = place == 0 ? known : 0 })];
        Assert.Equal(expected, UnnamedVoters.Votes(seats, quota), 12);
    }

    [Fact]
    public void Of_MoreVotesThanPlaceholders_CarriesThemAll()
    {
        var voters = UnnamedVoters.Of([Seat("C-1", 1, 0, 0)], 51, Stranger);
        Assert.Equal(UnnamedVoters.Most, voters.Count);
        Assert.Equal(100, voters.Sum(voter => voter.Votes), 9);
    }

    [Fact]
    public void MeanField_TwoUnnamedVoters_AreCountedAsVoters()
    {
        // One known vote, quota 2 of 3: the known and one of two, or both unknown. p, q are the chances that each votes for us.
        var chain = Chain(Seat("C-1", 1, .4, 0)) with { Rule = DecisionRule.WeightedCommittee, Quota = 2 };
        chain = chain with { UnnamedVoters = UnnamedVoters.Of(chain.Seats, 2, Stranger) };
        double Chosen(double us, double rival) => Math.Exp(us / .25) / (Math.Exp(.1 / .25) + Math.Exp(us / .25) + Math.Exp(rival / .25));
        var (p, q) = (Chosen(.4, 0), Chosen(-.2, -.1));
        Assert.Equal((p * (1 - ((1 - q) * (1 - q)))) + ((1 - p) * q * q), DecisionChainFormula.MeanField(chain, Defaults).Us, 12);
    }

    [Fact]
    public void Simulate_UsAndARivalSwapped_SwapsResults()
    {
        ChainModel With(ChainModel chain, ChainStand[] stands) => chain with { Quota = 30, UnnamedVoters = UnnamedVoters.Of(chain.Seats, 30, stands) };
        var known = Uncertain(6, 3, DecisionRule.WeightedCommittee);
        var mirrored = known with { Seats = [.. known.Seats.Select(seat => seat with { Stands = [seat.Stands[1], seat.Stands[0], seat.Stands[2]] })] };
        var before = DecisionChainFormula.Simulate(With(known, [Stranger[0], Stranger[1], Stranger[1]]), Defaults, RunContext.Default);
        var after = DecisionChainFormula.Simulate(With(mirrored, [Stranger[1], Stranger[0], Stranger[1]]), Defaults, RunContext.Default);
        Assert.Equal(before.Outcome.PerVendor[0], after.Outcome.PerVendor[1], 12);
        Assert.Equal(before.Outcome.PerVendor[1], after.Outcome.PerVendor[0], 12);
        Assert.Equal(before.Intervals[0].Low, after.Intervals[1].Low, 12);
        Assert.Equal(1, before.Outcome.PerVendor.Sum() + before.Outcome.Nobody, 9);
    }

    [Fact]
    public void DecisionChain_QuotaAboveKnownVotes_IsNeitherZeroNorCertain()
    {
        var score = ShortCommittee().Book().DecisionChain("O-1");
        Assert.InRange(score.Value!.Value, 2, 60);
        Assert.Equal(4, score.Model!.UnnamedVoters.Sum(voter => voter.Votes));
        Assert.All(score.Model.UnnamedVoters, voter => Assert.True(voter.Stands[0].Mean < voter.Stands[1].Mean));
        Assert.Equal(score.Value.Value, score.Contributions.Sum(part => part.Points), 9);
        Assert.Empty(PocketCalculator.Offenders(score.Explanation));
        Assert.Contains("4 of 5 votes are not known", score.Explanation.Parts[0].Label.English, StringComparison.Ordinal);
        Assert.True(score.Confidence < score.Seats[0].Person.Confidence / 4);
        Assert.InRange(score.Seats[0].Banzhaf!.Value, .19, .21);
    }

    [Fact]
    public void DecisionChain_QuotaAboveKnownVotes_AsksWhoElseVotes()
    {
        var gap = Assert.Single(ShortCommittee().Book().DecisionChain("O-1").Gaps, gap => gap.Code == "votes-unknown");
        Assert.Equal("4 votes of the committee are not known: find out who else votes.", gap.Text.English);
        Assert.Equal("委员会有 4 票未知:了解还有谁投票。", gap.Text.Chinese);
    }

    [Fact]
    public void DecisionChain_VotesOfPeopleLeftOut_AreNotAskedFor()
    {
        var score = ShortCommittee().Contact("C-4", "不愿被分析者", optedOut: true).Seat("C-4", BuyingRole.Approver, votes: 4).Book().DecisionChain("O-1");
        Assert.Equal(4, score.Model!.UnnamedVoters.Count);
        Assert.DoesNotContain(score.Gaps, gap => gap.Code == "votes-unknown");
    }

    [Fact]
    public void DecisionChain_MissingRoles_AreAskedForInWords()
    {
        var texts = ShortCommittee().Book().DecisionChain("O-1").Gaps.Where(gap => gap.Code == "seat-missing").Select(gap => gap.Text).ToList();
        Assert.Equal(
            ["Find out who gives the final approval.", "Find out who decides.", "Find out who judges the solution.", "Find out who runs the purchase."], texts.Select(text => text.English));
        Assert.Equal(["了解谁最终批准。", "了解谁做决策。", "了解谁评估方案。", "了解谁负责采购。"], texts.Select(text => text.Chinese));
    }
}
