using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Customers;

/// <summary>The people of an account: a tree grown by preferential attachment, so that spans follow a power law, with those who leave and those who come.</summary>
internal sealed class OrgChart
{
    private OrgChart(IReadOnlyList<Member> members, IReadOnlyList<string> functions)
    {
        Members = members;
        Functions = functions;
    }

    /// <summary>Own people first, superiors always before their people; then those who came from other accounts.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>The functions that have a unit here.</summary>
    public IReadOnlyList<string> Functions { get; }

    public static OrgChart Build(World world, AccountProfile profile)
    {
        var own = Own(world, profile);
        var members = new List<Member>(own.Members);
        foreach (var person in Arrivals(world, profile.Index))
        {
            var function = own.Functions.Contains(person.Function) ? person.Function : own.Functions[0];
            var boss = own.Members.First(member => member.Rank == 1).Local;
            members.Add(new Member(members.Count, person, person.ArrivedOn, DateOnly.MaxValue, function, Math.Max(2, person.Rank), boss, true));
        }

        return new OrgChart(members, own.Functions);
    }

    /// <summary>The superior of a member over time: the nearest one above who is employed then.</summary>
    public IEnumerable<(int Manager, DateOnly From, DateOnly To)> Superiors(Member member)
    {
        var from = member.From;
        while (from < member.To)
        {
            var manager = member.Manager;
            while (manager >= 0 && !Members[manager].IsThere(from))
            {
                manager = Members[manager].Manager;
            }

            var to = member.To;
            for (var above = member.Manager; above >= 0; above = Members[above].Manager)
            {
                // Any arrival or departure above may change who is nearest.
                foreach (var change in (ReadOnlySpan<DateOnly>)[Members[above].From, Members[above].To])
                {
                    if (change > from && change < to)
                    {
                        to = change;
                    }
                }
            }

            if (manager >= 0)
            {
                yield return (manager, from, to);
            }

            from = to;
        }
    }

    private static (List<Member> Members, IReadOnlyList<string> Functions) Own(World world, AccountProfile profile)
    {
        var count = world.Ledger.Contacts(profile.Index);
        var functions = profile.Industry.Functions.Take(Math.Clamp((count - 1) / 2, 2, profile.Industry.Functions.Length)).ToArray();
        var members = new List<Member>(count);
        var reports = new int[count];
        for (var local = 0; local < count; local++)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Person, profile.Index, local);
            var (function, rank, manager) = Post(ref random, local, functions, members, reports);
            if (manager >= 0)
            {
                reports[manager]++;
            }

            var person = Draw(ref random, world, profile, local, function, rank);
            members.Add(new Member(local, person, person.JoinedOn, person.LeftOn, function, rank, manager, false));
        }

        return (members, functions);
    }

    private static (string Function, int Rank, int Manager) Post(ref SeededRandom random, int local, string[] functions, List<Member> members, int[] reports)
    {
        if (local == 0)
        {
            return (functions[1], 1, -1);
        }

        if (local <= functions.Length)
        {
            return (functions[local - 1], 2, 0);
        }

        // A superior with many reports attracts more; ranks end at 5.
        var function = functions[Math.Min(random.NextBelow(functions.Length), random.NextBelow(functions.Length))];
        Span<double> weights = members.Count <= 256 ? stackalloc double[members.Count] : new double[members.Count];
        for (var i = 0; i < members.Count; i++)
        {
            weights[i] = members[i].Function == function && members[i].Rank is >= 2 and <= 4 ? 1 + reports[i] : 0;
        }

        var manager = random.Weighted(weights);
        return weights[manager] > 0
            ? (function, members[manager].Rank + 1, manager)
            : (function, 3, members.First(member => member.Rank == 2).Local);
    }

    private static Person Draw(ref SeededRandom random, World world, AccountProfile profile, int local, string function, int rank)
    {
        var options = world.Options;
        var tongue = random.Chance(profile.Tongue == Tongue.Chinese ? (rank == 1 ? 1 : 0.96) : 0.22) ? Tongue.Chinese : Tongue.English;
        var (name, other) = PersonNames.Draw(ref random, tongue);
        var joined = rank > 2 && random.Chance(0.03 * options.Years)
            ? random.Day(options.StartDate, options.EndDate.AddDays(-60))
            : options.StartDate.AddYears(-1).AddDays(-random.Whole(0, 3000));
        var (left, departure, destination, arrived) = Leave(ref random, world, profile, rank, joined);
        return new Person
        {
            Index = world.Ledger.FirstContact(profile.Index) + local,
            Id = Ids.Contact(options, world.Ledger.FirstContact(profile.Index) + local),
            Name = name,
            OtherName = other,
            Tongue = tongue,
            HomeAccount = profile.Index,
            Function = function,
            Rank = rank,
            Adaptability = (Adaptability)(1 + random.Weighted([0.08, 0.2, 0.42, 0.22, 0.08])),
            Orientation = Orientation(ref random, function, rank),
            Willingness = Math.Round(Math.Clamp(random.Normal(0.5, 0.22), 0.05, 0.95), 2),
            Attention = Math.Min(1.6, 0.14 * Math.Pow(1 - random.NextUnit(), -0.75)) * (rank switch { 1 => 0.6, 2 => 1.2, 3 => 1.1, 4 => 0.7, _ => 0.4 }),
            JoinedOn = joined,
            LeftOn = left,
            Departure = departure,
            Destination = destination,
            ArrivedOn = arrived,
        };
    }

    private static (DateOnly Left, Departure Departure, int Destination, DateOnly Arrived) Leave(ref SeededRandom random, World world, AccountProfile profile, int rank, DateOnly joined)
    {
        var options = world.Options;
        var earliest = (joined < options.StartDate ? options.StartDate : joined).AddDays(150);
        if (rank == 1 || !random.Chance(0.045 * options.Years) || earliest >= options.EndDate.AddDays(-45))
        {
            return (DateOnly.MaxValue, Departure.None, -1, DateOnly.MaxValue);
        }

        var left = random.Day(earliest, options.EndDate.AddDays(-45));
        var arrived = left.AddDays(random.Whole(0, 40));
        var unit = random.NextUnit();
        var next = (profile.Index + options.Industries) % options.Accounts;
        return unit switch
        {
            < 0.4 when next != profile.Index => (left, Departure.OtherAccount, next, arrived),
            < 0.55 => (left, Departure.Competitor, random.NextBelow(world.Rivals.Length), arrived),
            _ => (left, Departure.Unknown, -1, DateOnly.MaxValue),
        };
    }

    // Who moves goes to the next account of the same industry, so that the account one step back is the only one to ask.
    private static IEnumerable<Person> Arrivals(World world, int account)
    {
        var origin = (account - (world.Options.Industries % world.Options.Accounts) + world.Options.Accounts) % world.Options.Accounts;
        return origin == account
            ? []
            : Own(world, world.Profile(origin)).Members.Select(member => member.Person).Where(person => person.Departure == Departure.OtherAccount);
    }

    private static DecisionOrientation Orientation(ref SeededRandom random, string function, int rank) => (function, rank) switch
    {
        ("finance" or "purchasing", _) => random.Chance(0.7) ? DecisionOrientation.Financial : DecisionOrientation.Business,
        ("it" or "quality" or "maintenance" or "digital", > 1) => random.Chance(0.7) ? DecisionOrientation.Technical : DecisionOrientation.Business,
        _ => random.Chance(0.25) ? DecisionOrientation.Relationship : DecisionOrientation.Business,
    };
}
