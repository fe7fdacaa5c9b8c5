using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>What we heard of rivals' people meeting the customer's: little of what there was.</summary>
internal static class RivalVisits
{
    private const double HeardPerMonth = 0.35;

    public static void Write(World world, AccountStory story, int month, List<Interaction> logged)
    {
        for (var index = 0; index < world.Rivals.Length; index++)
        {
            var hold = story.Profile.RivalHold[index];
            if (hold < 0.3 && index != story.Profile.Incumbent)
            {
                continue;
            }

            var rival = world.Rivals[index];
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Rival, story.Profile.Index, 1000 + index, month);
            var count = random.Count(HeardPerMonth * hold * (index == story.Profile.Incumbent ? 1.5 : 1));
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
