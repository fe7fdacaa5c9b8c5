using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Deals;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Emission;
using RelGraph.Simulation.Firm;

namespace RelGraph.Simulation.Ties;

/// <summary>All pairs of our people and an account's people, with their true contacts month by month.</summary>
internal sealed class TieBook
{
    private readonly Calendar _calendar;
    private readonly ILookup<int, PairTrack> _byMember;

    private TieBook(Calendar calendar, List<PairTrack> pairs)
    {
        _calendar = calendar;
        Pairs = pairs;
        _byMember = pairs.ToLookup(pair => pair.Member.Local);
    }

    public IReadOnlyList<PairTrack> Pairs { get; }

    /// <summary>The pairs of one member.</summary>
    public IEnumerable<PairTrack> Of(Member member) => _byMember[member.Local];

    /// <summary>Closeness of a member to all of us: one minus the product of what each lacks.</summary>
    public double Closeness(Member member, DateOnly day)
    {
        var apart = 1.0;
        foreach (var pair in Of(member))
        {
            apart *= 1 - pair.Strength(_calendar, day);
        }

        return 1 - apart;
    }

    public static TieBook Build(World world, AccountProfile profile, OrgChart chart, Deal[] deals)
    {
        var calendar = world.Calendar;
        var rates = new List<(Staff Staff, Member Member, double[] ByMonth)>();
        var expected = 0.0;
        foreach (var member in chart.Members)
        {
            foreach (var staff in Team(world, profile))
            {
                var byMonth = Rates(world, profile, deals, member, staff);
                if (byMonth is not null)
                {
                    rates.Add((staff, member, byMonth));
                    expected += byMonth.Sum() * ContactHabits.MeanLogged(staff, ContactHabits.Weights(staff, profile.Place));
                }
            }
        }

        // The busier account gets more of the whole company's contacts; its own pairs share them by their rates.
        var scale = expected <= 0 ? 0 : (1 - RivalVisits.Share) * world.Options.Interactions * world.Ledger.Share(profile.Index) / expected;
        var pairs = new List<PairTrack>(rates.Count);
        foreach (var (staff, member, byMonth) in rates)
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Pair, staff.Index, member.Person.Index, profile.Index);
            var affinity = Math.Clamp(0.3 + (0.55 * staff.Skill) + random.Normal(0, 0.14), 0.1, 0.97);
            var contacts = new byte[calendar.Months];
            var any = false;
            for (var month = 0; month < contacts.Length; month++)
            {
                contacts[month] = (byte)Math.Min(255, random.Count(byMonth[month] * scale));
                any |= contacts[month] > 0;
            }

            if (any)
            {
                pairs.Add(new PairTrack(staff, member, affinity, contacts));
            }
        }

        return new TieBook(calendar, pairs);
    }

    /// <summary>Everybody of us who looks after the account at some time.</summary>
    public static IReadOnlyList<Staff> Team(World world, AccountProfile profile)
    {
        var team = new List<Staff>();
        foreach (var (seller, _, _) in Tenures(world, profile))
        {
            Include(team, seller);
        }

        Include(team, world.Force.Presales(profile.Index, 0));
        Include(team, world.Force.Presales(profile.Index, 1));
        Include(team, world.Force.Service(profile.Index));
        Include(team, world.Force.ManagerOf(profile.Team));
        Include(team, world.Force.Executive(profile.Index));
        return team;
    }

    /// <summary>Who was responsible for the account, and from when to when.</summary>
    public static IEnumerable<(Staff Seller, DateOnly From, DateOnly To)> Tenures(World world, AccountProfile profile)
    {
        var from = world.Calendar.Start;
        while (from <= world.Calendar.End)
        {
            var seller = world.Force.Seller(profile.Team, profile.Index, from);
            var to = from.AddDays(1);
            while (to <= world.Calendar.End && ReferenceEquals(world.Force.Seller(profile.Team, profile.Index, to), seller))
            {
                to = to.AddDays(1);
            }

            yield return (seller, from, to > world.Calendar.End ? DateOnly.MaxValue : to);
            from = to;
        }
    }

    private static void Include(List<Staff> team, Staff staff)
    {
        if (!team.Contains(staff))
        {
            team.Add(staff);
        }
    }

    // Expected true contacts by month before scaling; null when the two have no business with each other.
    private static double[]? Rates(World world, AccountProfile profile, Deal[] deals, Member member, Staff staff)
    {
        var calendar = world.Calendar;
        var steady = Steady(staff, member);
        var surges = deals.Select(deal => (Deal: deal, Size: Surge(staff, member, deal))).Where(surge => surge.Size > 0).ToArray();
        if (steady < 0.02 && surges.Length == 0)
        {
            return null;
        }

        var byMonth = new double[calendar.Months];
        var energy = 0.45 + (0.75 * staff.Skill);
        for (var month = 0; month < byMonth.Length; month++)
        {
            var first = calendar.FirstOf(month);
            var last = calendar.LastOf(month);
            var responsible = staff.Role != StaffRole.Seller || ReferenceEquals(world.Force.Seller(profile.Team, profile.Index, last), staff);
            if (!staff.WorksOn(first) || !staff.WorksOn(last) || last < member.From)
            {
                continue;
            }

            if (first >= member.To)
            {
                // Who has moved on is called now and then by the one who knew them, unless the new account's team does that.
                byMonth[month] = member.Person.Departure is Departure.OtherAccount && staff.Role == StaffRole.Seller && responsible ? 0.1 * steady : 0;
                continue;
            }

            if (first < member.From || last >= member.To)
            {
                continue;
            }

            var rate = steady;
            foreach (var (deal, size) in surges)
            {
                rate += deal.IsActive(first, last) ? size : 0;
            }

            byMonth[month] = rate * energy * (responsible ? 1 : 0.06);
        }

        return byMonth;
    }

    private static double Steady(Staff staff, Member member)
    {
        var attention = member.Person.Attention < 0.12 ? 0 : member.Person.Attention;
        return staff.Role switch
        {
            StaffRole.Seller => attention,
            StaffRole.Manager => member.Rank <= 2 ? 0.15 * attention : 0,
            StaffRole.Executive => member.Rank == 1 ? 0.12 : member.Rank == 2 ? 0.06 * attention : 0,
            StaffRole.Service => member.Function is "it" or "production" or "maintenance" or "operations" or "store-operations" ? 0.3 * attention : 0,
            _ => 0,
        };
    }

    private static double Surge(Staff staff, Member member, Deal deal)
    {
        var seat = deal.Seats.FirstOrDefault(seat => seat.Member.Local == member.Local);
        if (seat is null)
        {
            return 0;
        }

        // Sellers go where they are welcome: attention matters more than power.
        var access = Math.Min(1, 0.15 + member.Person.Attention);
        return staff.Role switch
        {
            StaffRole.Seller => 1.9 * access,
            StaffRole.Presales => deal.Index % 2 == staff.Index % 2 && member.Rank > 1 && member.Function is not "finance" and not "purchasing" ? 0.8 * access : 0,
            StaffRole.Manager => seat.Power > 0.5 ? 0.3 * access : 0,
            StaffRole.Executive => seat.Power > 0.7 ? 0.2 : 0,
            _ => 0,
        };
    }
}
