using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;

namespace RelGraph.Simulation.Emission;

/// <summary>Which contacts brought our sellers together with whom, and when.</summary>
internal static class IntroductionPlan
{
    public static IEnumerable<(Member Introducer, Member Introduced, Staff To, DateOnly On)> Of(World world, AccountStory story)
    {
        var known = new HashSet<(int, int, int)>();
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var deal = story.Deals[local];
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Introduction, story.Profile.Index, 1, local);
            var day = Calendar.Workday(deal.OpenedOn.AddDays(random.Whole(3, 40)));
            var willing = deal.Seats.Where(seat => seat.Member.Person.Willingness > 0.55 && seat.Member.IsThere(day)).OrderByDescending(seat => seat.Member.Person.Attention).FirstOrDefault();
            var above = deal.Seats.FirstOrDefault(seat => seat.Power > 0.6 && seat.Member.IsThere(day) && seat.Member.Person.Attention < 0.25);
            if (willing is null || above is null || willing == above || day < deal.OpenedOn || day > world.Calendar.End || !random.Chance(0.6))
            {
                continue;
            }

            var seller = world.Force.Seller(story.Profile.Team, story.Profile.Index, day);
            if (known.Add((willing.Member.Local, above.Member.Local, seller.Index)))
            {
                yield return (willing.Member, above.Member, seller, day);
            }
        }
    }
}
