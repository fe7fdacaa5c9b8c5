using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Ties;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>The logged part of what truly happened between people, written out one month at a time so that memory holds one month of one account.</summary>
internal static class InteractionFacts
{
    public static IEnumerable<Fact> Logged(World world, AccountStory story)
    {
        var number = 0;
        var introductions = IntroductionPlan.Of(world, story).ToLookup(made => world.Calendar.MonthOf(made.On));
        var weights = story.Ties.Pairs.Select(pair => ContactHabits.Weights(pair.Staff, story.Profile.Place)).ToArray();
        for (var month = 0; month < world.Calendar.Months; month++)
        {
            var logged = new List<Interaction>();
            for (var index = 0; index < story.Ties.Pairs.Count; index++)
            {
                Write(world, story, story.Ties.Pairs[index], weights[index], month, logged);
            }

            foreach (var made in introductions[month])
            {
                logged.Add(new Interaction
                {
                    Id = "",
                    At = At(made.On, 14, 0),
                    Channel = Channel.IntroductionMade,
                    Initiator = NodeId.Contact(made.Introducer.Person.Id),
                    Employees = [made.To.Id],
                    Contacts = [made.Introducer.Person.Id, made.Introduced.Person.Id],
                    Subject = Subjects.Of(Channel.IntroductionMade, story.Profile.Tongue, null, 0),
                });
            }

            RivalVisits.Write(world, story, month, logged);

            // A stable sort: what happens at one instant stays in the order of the pairs.
            foreach (var interaction in logged.OrderBy(interaction => interaction.At))
            {
                var day = DateOnly.FromDateTime(interaction.At.ToOffset(Calendar.Offset).DateTime);
                yield return new Fact(interaction with { Id = $"I-{story.Profile.Id[2..]}-{Ids.Padded(++number, 99999, 5)}" }, DayRange.Since(day))
                {
                    Source = interaction.Employees.Count == 0 ? FactSource.Human : FactSource.System,
                    Confidence = interaction.Employees.Count == 0 ? 0.6 : 1,
                };
            }
        }
    }

    /// <summary>An instant on a day in the customer's working hours, in UTC.</summary>
    public static DateTimeOffset At(DateOnly day, int hour, int minute) => new DateTimeOffset(day.ToDateTime(new TimeOnly(hour, minute)), Calendar.Offset).ToUniversalTime();

    private static void Write(World world, AccountStory story, PairTrack pair, double[] weights, int month, List<Interaction> logged)
    {
        for (var turn = 0; turn < pair.Contacts[month]; turn++)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Logged, pair.Staff.Index, pair.Member.Person.Index, (((story.Profile.Index * 400) + month) * 256) + turn);
            var place = random.Weighted(weights);
            var day = random.Weekday(world.Calendar.FirstOf(month), world.Calendar.LastOf(month));
            if (random.Chance(ContactHabits.Logged(pair.Staff, place)))
            {
                logged.Add(Describe(ref random, world, story, pair, ContactHabits.Channels[place], day));
            }
        }
    }

    private static Interaction Describe(ref SeededRandom random, World world, AccountStory story, PairTrack pair, Channel channel, DateOnly day)
    {
        var about = About(ref random, story, pair.Member, day);
        var contacts = new List<string> { pair.Member.Person.Id };
        var employees = new List<string> { pair.Staff.Id };
        Join(ref random, world, story, pair, channel, day, about, contacts, employees);
        var ours = random.Chance(0.72 - (0.25 * story.Profile.Habits.Goodwill));
        var offer = about < 0 ? null : story.Deals[about].Offering;
        return new Interaction
        {
            Id = "",
            At = At(day, random.Whole(9, 17), 5 * random.NextBelow(12)),
            Channel = channel,
            Minutes = random.Chance(world.Options.MissingShare) ? null : Minutes(ref random, channel),
            Initiator = random.Chance(world.Options.MissingShare * 0.5) ? null : ours ? NodeId.Employee(pair.Staff.Id) : NodeId.Contact(pair.Member.Person.Id),
            Employees = employees,
            Contacts = contacts,
            TwoWay = channel switch
            {
                Channel.Email => random.Chance(0.4 + (0.4 * pair.Affinity)),
                Channel.Chat => random.Chance(0.75),
                Channel.Event => random.Chance(0.35),
                _ => null,
            },
            Sentiment = random.Chance(0.35) ? RandomDraws.Tenths(Tone(story, pair, about) + random.Normal(0, 0.2)) : null,
            Opportunity = about < 0 ? null : story.Deals[about].Id,
            Subject = Subjects.Of(channel, story.Profile.Tongue, offer, random.NextBelow(12)),
        };
    }

    private static double Tone(AccountStory story, PairTrack pair, int about)
    {
        var seat = about < 0 ? -1 : Seat(story.Deals[about], pair.Member);
        return (0.8 * (story.Profile.Habits.Goodwill - 0.4)) + (seat < 0 ? 0 : 0.4 * story.Verdicts[about].Attitudes[seat, 0].Support);
    }

    // The running project the person has a seat in, most of the time.
    private static int About(ref SeededRandom random, AccountStory story, Member member, DateOnly day)
    {
        for (var local = 0; local < story.Deals.Length; local++)
        {
            if (story.Deals[local].OpenedOn <= day && day <= (story.Verdicts[local].ClosedOn ?? DateOnly.MaxValue) && Seat(story.Deals[local], member) >= 0 && random.Chance(0.85))
            {
                return local;
            }
        }

        return -1;
    }

    private static int Seat(Deal deal, Member member)
    {
        for (var index = 0; index < deal.Seats.Count; index++)
        {
            if (deal.Seats[index].Member.Local == member.Local)
            {
                return index;
            }
        }

        return -1;
    }

    // Meetings are seldom between two: others of the project or the unit sit in, and now and then a colleague of ours.
    private static void Join(ref SeededRandom random, World world, AccountStory story, PairTrack pair, Channel channel, DateOnly day, int about, List<string> contacts, List<string> employees)
    {
        var more = channel switch
        {
            Channel.Workshop => random.Whole(1, 5),
            Channel.Event => random.Whole(2, 8),
            Channel.MeetingInPerson or Channel.VideoMeeting or Channel.Delivery => random.Chance(0.55) ? random.Whole(1, 3) : 0,
            Channel.ExecutiveVisit => random.Whole(0, 2),
            Channel.Email => random.Chance(0.25) ? random.Whole(1, 3) : 0,
            _ => 0,
        };
        if (more == 0 || !pair.Member.IsThere(day))
        {
            return;
        }

        var pool = story.Chart.Members
            .Where(member => member.IsThere(day) && (about < 0 ? member.Function == pair.Member.Function || channel == Channel.Event : Seat(story.Deals[about], member) >= 0))
            .Select(member => member.Person.Id)
            .ToArray();
        for (var guest = 0; guest < more && pool.Length > 0; guest++)
        {
            Include(contacts, random.Pick<string>(pool));
        }

        if (random.Chance(0.35))
        {
            var colleague = pair.Staff.Role == StaffRole.Seller ? world.Force.Presales(story.Profile.Index, about < 0 ? 0 : about % 2) : world.Force.Seller(story.Profile.Team, story.Profile.Index, day);
            if (colleague.WorksOn(day))
            {
                Include(employees, colleague.Id);
            }
        }
    }

    private static void Include(List<string> people, string person)
    {
        if (!people.Contains(person))
        {
            people.Add(person);
        }
    }

    private static double? Minutes(ref SeededRandom random, Channel channel) => channel switch
    {
        Channel.MeetingInPerson => 30 * random.Whole(1, 4),
        Channel.ExecutiveVisit => 30 * random.Whole(2, 6),
        Channel.Workshop => 60 * random.Whole(2, 6),
        Channel.VideoMeeting => 15 * random.Whole(2, 6),
        Channel.PhoneCall => random.Whole(3, 35),
        Channel.ServiceCase or Channel.Delivery => 30 * random.Whole(1, 8),
        Channel.Event => 60 * random.Whole(2, 7),
        _ => null,
    };
}
