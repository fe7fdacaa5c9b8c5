using RelGraph.Engine.History;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Ties;

namespace RelGraph.Simulation.Emission;

/// <summary>Ratings by our people: of closeness twice a year, of attitudes once in a project; brightened by hope, spread by noise.</summary>
internal static class JudgementFacts
{
    private const int MonthsBetween = 6;

    public static IEnumerable<Fact> Ratings(World world, AccountStory story)
    {
        var number = 0;
        foreach (var pair in story.Ties.Pairs)
        {
            foreach (var judgement in Closeness(world, story, pair))
            {
                yield return Rated(judgement, world, story, ref number);
            }
        }

        foreach (var (deal, verdict, index, from) in SeatFacts.Known(world, story))
        {
            var last = verdict.ClosedOn ?? world.Calendar.End;
            var owner = world.Force.Seller(story.Profile.Team, story.Profile.Index, from);
            for (var aspect = JudgementAspect.Support; aspect <= JudgementAspect.Power; aspect++)
            {
                var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Judgement, deal.Index, 1 + index, (int)aspect);
                var on = Calendar.Workday(from.AddDays(random.Whole(5, 45)));
                if (!random.Chance(0.3 * (1 - world.Options.MissingShare)) || on > last || on > world.Calendar.End || on < from || !owner.WorksOn(on))
                {
                    continue;
                }

                var truth = verdict.Attitudes[index, 0];
                var value = aspect switch
                {
                    JudgementAspect.Support => (truth.Support + 1) / 2,
                    JudgementAspect.Solution => (truth.Solution + 1) / 2,
                    JudgementAspect.Price => (truth.Price + 1) / 2,
                    _ => deal.Seats[index].Power - owner.Optimism,
                };
                var judgement = new Judgement
                {
                    Id = "",
                    Author = owner.Id,
                    On = on,
                    Aspect = aspect,
                    Contact = deal.Seats[index].Member.Person.Id,
                    Opportunity = deal.Id,
                    Level = Level(value + owner.Optimism + random.Normal(0, world.Options.Noise)),
                };
                yield return Rated(judgement, world, story, ref number);
            }
        }
    }

    private static IEnumerable<Judgement> Closeness(World world, AccountStory story, PairTrack pair)
    {
        if (pair.Staff.Role is StaffRole.Service)
        {
            yield break;
        }

        for (var month = MonthsBetween - 1; month < world.Calendar.Months; month += MonthsBetween)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Judgement, pair.Staff.Index, pair.Member.Person.Index, (story.Profile.Index * 1000) + month);
            var on = Calendar.Workday(random.Day(world.Calendar.FirstOf(month), world.Calendar.LastOf(month)));
            var strength = pair.Strength(world.Calendar, on);
            if (strength < 0.12 || on < world.Calendar.Start || !pair.Staff.WorksOn(on) || !pair.Member.IsThere(on) || !random.Chance(0.5 * (1 - world.Options.MissingShare)))
            {
                continue;
            }

            yield return new Judgement
            {
                Id = "",
                Author = pair.Staff.Id,
                On = on,
                Aspect = JudgementAspect.Closeness,
                Contact = pair.Member.Person.Id,
                Employee = pair.Staff.Id,
                Level = Level(strength + pair.Staff.Optimism + random.Normal(0, world.Options.Noise)),
            };
        }
    }

    // Levels 1 to 5 stand for .1 .3 .5 .7 .9.
    private static int Level(double value) => Math.Clamp((int)Math.Floor(value * 5) + 1, 1, 5);

    private static Fact Rated(Judgement judgement, World world, AccountStory story, ref int number) =>
        Stated.ByHand(judgement with { Id = $"J-{story.Profile.Id[2..]}-{Ids.Padded(++number, 9999, 4)}" }, judgement.On, DateOnly.MaxValue);
}
