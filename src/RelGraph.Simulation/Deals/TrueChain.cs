using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Simulation.Deals;

/// <summary>How a decision chain with known stands really decides: influence, choice, rule, exactly and without draws.</summary>
/// <remarks>Influence after Friedkin and Johnsen (Social influence and opinions, 1990, doi:10.1080/0022250X.1990.9990069).</remarks>
internal static class TrueChain
{
    private const double Spread = 0.25;

    /// <summary>Opinions after everybody has listened: x = Λ Ω x + (I − Λ) x⁰, by fixed-point iteration.</summary>
    /// <param name="stands">Stand by seat and vendor.</param>
    /// <param name="weights">Row-stochastic influence of column on row, in absolute value.</param>
    /// <param name="susceptibility">How far each seat listens, below 1, so that the iteration contracts.</param>
    public static double[,] Settle(double[,] stands, double[,] weights, double[] susceptibility)
    {
        var seats = stands.GetLength(0);
        var vendors = stands.GetLength(1);
        var now = (double[,])stands.Clone();
        for (var step = 0; step < 60; step++)
        {
            var next = new double[seats, vendors];
            for (var seat = 0; seat < seats; seat++)
            {
                for (var vendor = 0; vendor < vendors; vendor++)
                {
                    var heard = 0.0;
                    for (var other = 0; other < seats; other++)
                    {
                        heard += weights[seat, other] * now[other, vendor];
                    }

                    next[seat, vendor] = (susceptibility[seat] * heard) + ((1 - susceptibility[seat]) * stands[seat, vendor]);
                }
            }

            now = next;
        }

        return now;
    }

    /// <summary>Probability of each vendor by seat, nobody last.</summary>
    public static double[][] Choices(double[,] stands, double hesitation)
    {
        var vendors = stands.GetLength(1);
        var choices = new double[stands.GetLength(0)][];
        for (var seat = 0; seat < choices.Length; seat++)
        {
            var choice = new double[vendors + 1];
            choice[vendors] = Math.Exp(hesitation / Spread);
            for (var vendor = 0; vendor < vendors; vendor++)
            {
                choice[vendor] = Math.Exp(stands[seat, vendor] / Spread);
            }

            choices[seat] = Scaled(choice);
        }

        return choices;
    }

    /// <summary>Probability that the rule yields each vendor, nobody last; sums to 1.</summary>
    /// <param name="seats">The seats.</param>
    /// <param name="stands">Settled stands.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="hesitation">Pull of deciding nothing.</param>
    /// <param name="offers">Appeal of each vendor's bid to a tender's scale, −1 to 1.</param>
    public static double[] Decide(IReadOnlyList<SeatPlan> seats, double[,] stands, DecisionRule rule, double hesitation, double[] offers)
    {
        var choices = Choices(stands, hesitation);
        var result = rule switch
        {
            DecisionRule.SingleDecider => choices[Decider(seats)],
            DecisionRule.WeightedCommittee => Committee(seats, choices),
            DecisionRule.ScoredTender => Tender(seats, choices, offers),
            DecisionRule.Steps => Steps(seats, choices),
            _ => Lottery(seats, choices, _ => true),
        };
        return Blocked(seats, stands, result);
    }

    private static int Decider(IReadOnlyList<SeatPlan> seats)
    {
        var best = 0;
        for (var seat = 1; seat < seats.Count; seat++)
        {
            best = seats[seat].Power > seats[best].Power ? seat : best;
        }

        return best;
    }

    private static double[] Lottery(IReadOnlyList<SeatPlan> seats, double[][] choices, Func<SeatPlan, bool> takesPart)
    {
        var result = new double[choices[0].Length];
        for (var seat = 0; seat < seats.Count; seat++)
        {
            if (takesPart(seats[seat]))
            {
                for (var option = 0; option < result.Length; option++)
                {
                    result[option] += seats[seat].Power * choices[seat][option];
                }
            }
        }

        return result.Sum() > 0 ? Scaled(result) : choices[0];
    }

    // More than half of the votes; whoever misses it leaves the project undecided.
    private static double[] Committee(IReadOnlyList<SeatPlan> seats, double[][] choices)
    {
        var total = (int)seats.Sum(seat => seat.Votes);
        var quota = (total / 2) + 1;
        var result = new double[choices[0].Length];
        for (var vendor = 0; vendor < result.Length - 1; vendor++)
        {
            var votes = new double[total + 1];
            votes[0] = 1;
            for (var seat = 0; seat < seats.Count; seat++)
            {
                var weight = (int)seats[seat].Votes;
                for (var sum = total; sum >= 0; sum--)
                {
                    votes[sum] = (votes[sum] * (1 - choices[seat][vendor])) + (sum >= weight ? votes[sum - weight] * choices[seat][vendor] : 0);
                }
            }

            result[vendor] = votes[quota..].Sum();
        }

        // A hung committee mostly meets again and follows the stronger half.
        var hung = 1 - result.Sum();
        var lottery = Lottery(seats, choices, _ => true);
        for (var option = 0; option < result.Length; option++)
        {
            result[option] += hung * ((0.6 * lottery[option]) + (option == result.Length - 1 ? 0.4 : 0));
        }

        return result;
    }

    private static double[] Tender(IReadOnlyList<SeatPlan> seats, double[][] choices, double[] offers)
    {
        var opinion = Lottery(seats, choices, _ => true);
        var result = new double[opinion.Length];
        for (var vendor = 0; vendor < offers.Length; vendor++)
        {
            // The committee's opinion shades the scores it gives.
            result[vendor] = Math.Exp((offers[vendor] + (1.2 * opinion[vendor])) / 0.3);
        }

        result = Scaled(result);
        var nobody = 0.75 * opinion[^1];
        for (var vendor = 0; vendor < offers.Length; vendor++)
        {
            result[vendor] *= 1 - nobody;
        }

        result[^1] = nobody;
        return result;
    }

    // The first round keeps two vendors, the second chooses between them.
    private static double[] Steps(IReadOnlyList<SeatPlan> seats, double[][] choices)
    {
        var first = Lottery(seats, choices, seat => seat.Step == 1);
        var second = Lottery(seats, choices, seat => seat.Step == 2);
        var vendors = first.Length - 1;
        if (vendors <= 2)
        {
            return second;
        }

        var named = 1 - first[vendors];
        var result = new double[first.Length];
        for (var one = 0; one < vendors; one++)
        {
            for (var two = one + 1; two < vendors; two++)
            {
                var p = first[one] / named;
                var q = first[two] / named;
                var kept = (p * q / (1 - p)) + (q * p / (1 - q));
                var rest = second[one] + second[two] + second[vendors];
                result[one] += kept * second[one] / rest;
                result[two] += kept * second[two] / rest;
                result[vendors] += kept * second[vendors] / rest;
            }
        }

        return Scaled(result);
    }

    private static double[] Blocked(IReadOnlyList<SeatPlan> seats, double[,] stands, double[] result)
    {
        var blocked = (double[])result.Clone();
        for (var seat = 0; seat < seats.Count; seat++)
        {
            if (seats[seat].Veto)
            {
                for (var vendor = 0; vendor < blocked.Length - 1; vendor++)
                {
                    var lost = blocked[vendor] / (1 + Math.Exp((stands[seat, vendor] + 0.5) / Spread));
                    blocked[vendor] -= lost;
                    blocked[^1] += lost;
                }
            }
        }

        return blocked;
    }

    private static double[] Scaled(double[] values)
    {
        var sum = values.Sum();
        return [.. values.Select(value => value / sum)];
    }
}
