using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>What we heard of rivals' people meeting the customer's: little of what there was.</summary>
internal static class RivalVisits
{
    /// <summary>Part of all logged interactions that is hearsay about rivals.</summary>
    public const double Share = 0.02;

    private const int MostRivals = 3;

    public static void Write(World world, AccountStory story, int month, List<Interaction> logged)
    {
        var holds = story.Profile.RivalHold;
        var nearest = Enumerable.Range(0, holds.Length).OrderByDescending(rival => holds[rival] + (rival == story.Profile.Incumbent ? 1 : 0)).Take(MostRivals).ToArray();
        var sum = nearest.Sum(rival => 0.01 + holds[rival]);
        var perMonth = Share * world.Options.Interactions * world.Ledger.Share(story.Profile.Index) / world.Calendar.Months;
        foreach (var index in nearest)
        {
            var rival = world.Rivals[index];
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Rival, story.Profile.Index, 1000 + index, month);
            var count = random.Count(perMonth * (0.01 + holds[index]) / sum);
            for (var turn = 0; turn < count; turn++)
            {
                var day = random.Weekday(world.Calendar.FirstOf(month), world.Calendar.LastOf(month));
                var there = story.Chart.Members.Where(member => member.IsThere(day) && member.Rank <= 3).ToArray();
                if (there.Length == 0)
                {
                    continue;
                }

                // Each rival has its own favourites, so that the same faces come back.
                var host = there[(index + (random.NextBelow(3) * 2)) % there.Length];
                var visitor = rival.People[(story.Profile.Index + random.NextBelow(2)) % rival.People.Count];
                logged.Add(new Interaction
                {
                    Id = "",
                    At = InteractionFacts.At(day, random.Whole(10, 16), 0),
                    Channel = random.Chance(0.2) ? Channel.ExecutiveVisit : Channel.MeetingInPerson,
                    Initiator = NodeId.Contact(visitor.Id),
                    Contacts = [visitor.Id, host.Person.Id],
                    Subject = story.Profile.Tongue == Tongue.Chinese ? $"据悉{rival.Name.Split(' ')[0]}来访" : $"Heard of a visit by {rival.Name[(rival.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..]}",
                });
            }
        }
    }
}
