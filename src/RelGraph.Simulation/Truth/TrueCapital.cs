
namespace RelGraph.Simulation.Truth;

/// <summary>The true relationship capital: each account's expected yearly margin spread over its people by power, and over us by who is close to them.</summary>
/// <remarks>The part of one of us in a closeness 1 − Π(1 − T) is the Shapley value T_e · ∫₀¹ Π_{j≠e}(1 − s·T_j) ds, so the parts sum to the closeness.</remarks>
internal static class TrueCapital
{
    private const double YuanPerDollar = 7.1;

    public static decimal YearlyMargin(World world, AccountStory story)
    {
        var sum = 0.0;
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var price = (double)deal.ListAmount * (1 - (deal.Discount / 100)) * (story.Profile.Currency == "USD" ? YuanPerDollar : 1);
            sum += price * Math.Max(0, deal.Offering.MarginPercent - deal.Discount) / 100 * story.Verdicts[local].Probabilities[0];
        }

        return Math.Round((decimal)(sum / world.Options.Years), 2);
    }

    /// <summary>Adds each employee's capital at one account to the totals, by the employee's number.</summary>
    public static void Add(World world, AccountStory story, double[] totals)
    {
        var margin = (double)YearlyMargin(world, story);
        var powers = story.Chart.Members.Select(member => member.IsThere(world.Calendar.End) ? Power(story, member.Local, member.Rank) : 0).ToArray();
        var sum = powers.Sum();
        foreach (var member in story.Chart.Members.Where(member => powers[member.Local] > 0))
        {
            var ties = story.Ties.Of(member).Where(pair => pair.Staff.WorksOn(world.Calendar.End)).ToArray();
            var strengths = ties.Select(pair => pair.Strength(world.Calendar, world.Calendar.End)).ToArray();
            for (var index = 0; index < ties.Length; index++)
            {
                totals[ties[index].Staff.Index] += margin * powers[member.Local] / sum * Part(strengths, index);
            }
        }
    }

    /// <summary>The Shapley part of one strength in the noisy-or of all.</summary>
    public static double Part(ReadOnlySpan<double> strengths, int one)
    {
        // Coefficients of the product over the others, lowest power first, then the integral term by term.
        var polynomial = new double[strengths.Length];
        polynomial[0] = 1;
        var degree = 0;
        for (var other = 0; other < strengths.Length; other++)
        {
            if (other == one)
            {
                continue;
            }

            degree++;
            for (var power = degree; power > 0; power--)
            {
                polynomial[power] -= strengths[other] * polynomial[power - 1];
            }
        }

        var integral = 0.0;
        for (var power = 0; power <= degree; power++)
        {
            integral += polynomial[power] / (power + 1);
        }

        return strengths[one] * integral;
    }

    private static double Power(AccountStory story, int member, int rank)
    {
        var seats = story.Deals.SelectMany(deal => deal.Seats).Where(seat => seat.Member.Local == member).Select(seat => seat.Power).DefaultIfEmpty(0).Max();
        return Math.Max(seats, rank switch { 1 => 0.6, 2 => 0.35, 3 => 0.15, _ => 0.05 });
    }
}
