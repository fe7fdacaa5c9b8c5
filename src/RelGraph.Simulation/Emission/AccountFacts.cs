using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Simulation.Customers;
using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Ties;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Facts about an account and the people it employs.</summary>
internal static class AccountFacts
{
    public static IEnumerable<Fact> Accounts(World world, AccountProfile profile)
    {
        var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, profile.Index, 1);

        // At least what the customer put out to us and others in a year, and a little for its size.
        var asked = (double)Offers.All.Average(offer => offer.ListPrice) * profile.DealSize * world.Ledger.Deals(profile.Index) / world.Options.Years;
        var wallet = Math.Round((decimal)((asked * random.Between(0.9, 1.6)) + ((double)profile.Revenue * random.Between(0.0003, 0.0015))) / 100_000m) * 100_000m;
        var listed = random.Chance(0.2);
        var revenue = profile.Currency == "USD" ? Money.Of(Math.Round(profile.Revenue / 7_100_000m) * 1_000_000m, "USD") : Money.Of(profile.Revenue, "CNY");
        foreach (var (seller, from, to) in TieBook.Tenures(world, profile))
        {
            var account = new Account
            {
                Id = profile.Id,
                Name = profile.Name,
                Industry = profile.Industry.Name,
                Region = CompanyNames.Places[profile.Place].Region,
                Headcount = Math.Max(50, profile.Headcount),
                AnnualRevenue = revenue,
                Parent = Parent(world, profile),
                Owner = seller.Id,
                Wallet = Money.Of(Math.Max(200_000m, wallet), "CNY"),
                FoundedYear = profile.Founded,
                Custom = new Dictionary<string, string>(StringComparer.Ordinal) { ["listed"] = listed ? "true" : "false" },
            };
            yield return Stated.During(account, from == world.Calendar.Start ? DateOnly.MinValue : from, to);
        }
    }

    public static IEnumerable<Fact> Shares(World world, AccountProfile profile)
    {
        if (Parent(world, profile) is { } parent)
        {
            yield return Stated.Always(new OwnsShare { Owner = parent, Owned = profile.Id, Percent = 51 + (profile.Index * 7 % 49) });
        }
    }

    public static IEnumerable<Fact> Units(AccountProfile profile, OrgChart chart) => chart.Functions.Select(function => Stated.Always(new OrgUnit
    {
        Id = UnitId(profile, function),
        Name = JobTitles.Unit(function, profile.Tongue),
        Account = profile.Id,
        Function = function,
    }));

    public static IEnumerable<Fact> Contacts(World world, AccountProfile profile, OrgChart chart)
    {
        foreach (var person in chart.Members.Where(member => !member.Incoming).Select(member => member.Person))
        {
            var random = RandomDraws.Stream(world.Options.Seed, StreamOf.Reported, profile.Index, 2, person.Index);
            var missing = world.Options.MissingShare;
            yield return Stated.Always(new Contact
            {
                Id = person.Id,
                Name = person.Name,
                OtherName = person.OtherName,
                Function = person.Function,
                Rank = person.Rank,
                Email = Addresses.Email(person.Name, person.OtherName, profile.Id.ToLowerInvariant()),
                Phone = random.Chance(missing) ? null : Addresses.Phone(person.Index, CompanyNames.Places[profile.Place].Region == "海外"),
                City = profile.Tongue == Tongue.Chinese ? CompanyNames.Places[profile.Place].Chinese : CompanyNames.Places[profile.Place].English,
                Language = person.Tongue == Tongue.Chinese ? "zh" : "en",
                Adaptability = random.Chance(2 * missing) ? null : person.Adaptability,
                Orientation = random.Chance(2 * missing) ? null : person.Orientation,
                Willingness = random.Chance(0.6) ? null : person.Willingness,
                OptedOut = random.Chance(0.004),
            });
        }
    }

    public static IEnumerable<Fact> Employments(World world, AccountProfile profile, OrgChart chart)
    {
        foreach (var member in chart.Members.Where(member => !member.Incoming))
        {
            var person = member.Person;
            var here = new Employment { Contact = person.Id, Organisation = NodeId.Account(profile.Id), Unit = UnitId(profile, member.Function), Title = Title(profile, member) };
            yield return Stated.During(here, person.JoinedOn, person.LeftOn);
            if (person.Departure == Departure.Competitor)
            {
                var title = person.Tongue == Tongue.Chinese ? "行业顾问" : "Industry Advisor";
                yield return Stated.Since(new Employment { Contact = person.Id, Organisation = NodeId.Competitor(world.Rivals[person.Destination].Id), Title = title }, person.ArrivedOn);
            }
            else if (person.Departure == Departure.OtherAccount)
            {
                var next = world.Profile(person.Destination);
                var there = OrgChart.Build(world, next).Members.First(other => other.Person.Id == person.Id);
                yield return Stated.Since(
                    new Employment { Contact = person.Id, Organisation = NodeId.Account(next.Id), Unit = UnitId(next, there.Function), Title = Title(next, there) },
                    person.ArrivedOn);
            }
        }
    }

    public static IEnumerable<Fact> ReportingLines(OrgChart chart)
    {
        foreach (var member in chart.Members)
        {
            foreach (var (manager, from, to) in chart.Superiors(member))
            {
                var line = new ReportsTo { Person = NodeId.Contact(member.Person.Id), Manager = NodeId.Contact(chart.Members[manager].Person.Id) };
                yield return Stated.During(line, from, to);
            }
        }
    }

    public static IEnumerable<Fact> Coverage(World world, AccountProfile profile, OrgChart chart)
    {
        foreach (var tenure in TieBook.Tenures(world, profile).GroupBy(tenure => tenure.Seller.Id))
        {
            foreach (var (_, from, to) in tenure)
            {
                yield return Stated.During(new Covers { Employee = tenure.Key, Subject = NodeId.Account(profile.Id) }, from, to);
            }
        }

        var sponsor = world.Force.Executive(profile.Index);
        foreach (var member in chart.Members.Where(member => member.Rank == 1))
        {
            yield return Stated.During(new Covers { Employee = sponsor.Id, Subject = NodeId.Contact(member.Person.Id) }, world.Calendar.Start, member.To);
        }
    }

    public static string UnitId(AccountProfile profile, string function) => $"U-{profile.Id}-{function}";

    private static string Title(AccountProfile profile, Member member) => JobTitles.Title(member.Function, member.Rank, profile.Tongue, profile.IsBank);

    // Every eighth account belongs to the one before it of its own industry.
    private static string? Parent(World world, AccountProfile profile) =>
        profile.Index % 8 == 7 && profile.Index >= world.Options.Industries ? Ids.Account(world.Options, profile.Index - world.Options.Industries) : null;
}
