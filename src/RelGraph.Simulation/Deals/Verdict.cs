using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Ties;

namespace RelGraph.Simulation.Deals;

/// <summary>The sealed truth of one project: true attitudes and stands by seat and vendor, true probabilities, the outcome and the path to it.</summary>
/// <remarks>Vendors are we first, then the deal's rivals in their order; the last probability is that of nobody.</remarks>
internal sealed record Verdict
{
    private const double CancelledShare = 0.2;

    public required Attitude[,] Attitudes { get; init; }

    /// <summary>Stands before anybody listens to anybody.</summary>
    public required double[,] Stands { get; init; }

    /// <summary>Stands after influence.</summary>
    public required double[,] Settled { get; init; }

    public required double[] Probabilities { get; init; }

    /// <summary>How it ends, or will end where it is still open.</summary>
    public required OpportunityOutcome Outcome { get; init; }

    /// <summary>The rival that wins; −1 when none does.</summary>
    public required int Winner { get; init; }

    /// <summary>Stages reached by the end of the history, with their first days; closed included.</summary>
    public required IReadOnlyList<(OpportunityStage Stage, DateOnly On)> Path { get; init; }

    public bool IsOpen => Path.Count == 0 || Path[^1].Stage != OpportunityStage.Closed;

    public DateOnly? ClosedOn => IsOpen ? null : Path[^1].On;

    public static Verdict Reach(World world, AccountProfile profile, InfluenceWeb web, TieBook ties, Deal deal)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Truth, deal.Index);
        var attitudes = DrawAttitudes(ref random, world, profile, ties, deal);
        var seats = deal.Seats;
        var stands = new double[seats.Count, deal.Rivals.Count + 1];
        for (var seat = 0; seat < seats.Count; seat++)
        {
            var weights = StandWeights.Of(seats[seat].Role);
            for (var vendor = 0; vendor <= deal.Rivals.Count; vendor++)
            {
                stands[seat, vendor] = weights.Stand(attitudes[seat, vendor]);
            }
        }

        var (influence, susceptibility) = Listening.Of(seats, web, profile.PowerDistance);
        var settled = TrueChain.Settle(stands, influence, susceptibility);
        var probabilities = TrueChain.Decide(seats, settled, deal.Rule, 0.1 + deal.Traits.Hesitation, Appeal(attitudes));
        var drawn = random.Weighted(probabilities);
        var outcome = drawn switch
        {
            0 => OpportunityOutcome.Won,
            _ when drawn <= deal.Rivals.Count => OpportunityOutcome.LostToCompetitor,
            _ => random.Chance(CancelledShare) ? OpportunityOutcome.Cancelled : OpportunityOutcome.NoDecision,
        };
        return new Verdict
        {
            Attitudes = attitudes,
            Stands = stands,
            Settled = settled,
            Probabilities = probabilities,
            Outcome = outcome,
            Winner = outcome == OpportunityOutcome.LostToCompetitor ? deal.Rivals[drawn - 1] : -1,
            Path = StagePath.Walk(ref random, world.Calendar, deal, outcome),
        };
    }

    private static Attitude[,] DrawAttitudes(ref SeededRandom random, World world, AccountProfile profile, TieBook ties, Deal deal)
    {
        var habits = profile.Habits;
        var day = world.Calendar.Cap(deal.DecidesOn);
        var attitudes = new Attitude[deal.Seats.Count, deal.Rivals.Count + 1];
        for (var seat = 0; seat < deal.Seats.Count; seat++)
        {
            var member = deal.Seats[seat].Member;
            var taste = random.Normal(0, 0.12);
            for (var vendor = 0; vendor <= deal.Rivals.Count; vendor++)
            {
                double close, solution, price;
                if (vendor == 0)
                {
                    close = ties.Closeness(member, day);
                    solution = profile.Fit[deal.Offer] + (0.35 * (habits.Goodwill - 0.5)) + random.Normal(0, 0.3);
                    price = -0.15 + (0.016 * deal.Discount) - (0.4 * (habits.DiscountPressure - 0.5)) + random.Normal(0, 0.25);
                }
                else
                {
                    var rival = world.Rivals[deal.Rivals[vendor - 1]];
                    var incumbent = rival.Index == profile.Incumbent;
                    close = Math.Clamp((profile.RivalHold[rival.Index] * random.Between(0.5, 1.5)) + (incumbent ? 0.15 : 0), 0.02, 0.95);
                    solution = rival.Quality[deal.Offer] + (incumbent ? 0.1 : 0) + random.Normal(0, 0.3);
                    price = rival.Price + random.Normal(0, 0.25);
                }

                solution = Math.Clamp(solution + taste, -1, 1);
                var support = Math.Clamp((0.35 * ((2 * close) - 1)) + (0.55 * solution) + random.Normal(0.05, 0.25), -1, 1);
                attitudes[seat, vendor] = new Attitude(close, solution, Math.Clamp(price, -1, 1), support);
            }
        }

        return attitudes;
    }

    // What a bid is worth on the tender's own scale: mostly solution, partly price.
    private static double[] Appeal(Attitude[,] attitudes)
    {
        var appeal = new double[attitudes.GetLength(1)];
        for (var vendor = 0; vendor < appeal.Length; vendor++)
        {
            for (var seat = 0; seat < attitudes.GetLength(0); seat++)
            {
                appeal[vendor] += ((0.6 * attitudes[seat, vendor].Solution) + (0.4 * attitudes[seat, vendor].Price)) / attitudes.GetLength(0);
            }
        }

        return appeal;
    }
}
