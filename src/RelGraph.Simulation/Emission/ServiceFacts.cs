using RelGraph.Engine.History;
using RelGraph.Engine.Model.Commerce;
using RelGraph.Simulation.Draws;

namespace RelGraph.Simulation.Emission;

/// <summary>Service cases at accounts that bought from us.</summary>
internal static class ServiceFacts
{
    public static IEnumerable<Fact> Cases(World world, AccountStory story)
    {
        var number = 0;
        for (var local = 0; local < story.Deals.Length; local++)
        {
            var delivered = Fulfilment.Of(world, story, local).Deliveries;
            if (delivered.Count == 0)
            {
                continue;
            }

            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Service, story.Deals[local].Index);
            var count = random.Count(1 + (4 * story.Profile.Habits.Complaints));
            for (var turn = 0; turn < count; turn++)
            {
                var opened = random.Day(delivered[0].DeliveredOn, world.Calendar.End);
                var reporter = story.Chart.Members[random.NextBelow(story.Chart.Members.Count)];
                var severity = 1 + random.Weighted([0.08, 0.25, 0.45, 0.22]);
                var closed = opened.AddDays(1 + random.Count(severity * 5));
                var content = new ServiceCase
                {
                    Id = $"V-{story.Profile.Id[2..]}-{++number:000}",
                    Account = story.Profile.Id,
                    Contact = reporter.IsThere(opened) ? reporter.Person.Id : null,
                    OpenedOn = opened,
                    Severity = severity,
                    ClosedOn = closed <= world.Calendar.End ? closed : null,
                    Satisfaction = closed <= world.Calendar.End && random.Chance(0.6)
                        ? Math.Round(Math.Clamp(0.45 + (0.5 * story.Profile.Habits.Goodwill) + random.Normal(0, 0.15), 0, 1), 2)
                        : null,
                };

                // While it was open nobody knew when it would be solved.
                if (content.ClosedOn is { } solved && solved > opened)
                {
                    yield return Stated.During(content with { ClosedOn = null, Satisfaction = null }, opened, solved);
                    yield return Stated.Since(content, solved);
                }
                else
                {
                    yield return Stated.Since(content, opened);
                }
            }
        }
    }
}
