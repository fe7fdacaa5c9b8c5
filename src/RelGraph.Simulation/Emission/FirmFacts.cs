using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Simulation.Firm;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Emission;

/// <summary>Facts about our own company and the organisations beside it.</summary>
internal static class FirmFacts
{
    public static IEnumerable<Fact> Teams(World world)
    {
        var force = world.Force;
        yield return Stated.Always(new Team { Id = Ids.Team(force.RootTeam), Name = "公司管理层 Management", Manager = force.All[0].Id });
        for (var team = 0; team < force.SalesTeams; team++)
        {
            var region = CompanyNames.Places[SalesForce.PlaceOfTeam(team)].Region;
            var lap = team / 5;
            yield return Stated.Always(new Team
            {
                Id = Ids.Team(team),
                Name = $"{region}大客户部{(lap == 0 ? "" : (lap + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))} {Region(region)} key accounts{(lap == 0 ? "" : $" {lap + 1}")}",
                Parent = Ids.Team(force.RootTeam),
                Manager = force.ManagerOf(team).Id,
                Region = region,
            });
        }

        yield return Stated.Always(new Team { Id = Ids.Team(force.SolutionTeam), Name = "解决方案部 Solutions", Parent = Ids.Team(force.RootTeam), Manager = force.ManagerOf(force.SolutionTeam).Id });
        yield return Stated.Always(new Team { Id = Ids.Team(force.ServiceTeam), Name = "客户服务部 Customer service", Parent = Ids.Team(force.RootTeam), Manager = force.ManagerOf(force.ServiceTeam).Id });
    }

    public static IEnumerable<Fact> Employees(World world)
    {
        foreach (var staff in world.Force.All)
        {
            var content = new Employee
            {
                Id = staff.Id,
                Name = staff.Name,
                OtherName = staff.OtherName,
                Title = Title(staff),
                Team = Ids.Team(staff.Team),
                Rank = staff.Role switch { StaffRole.Executive => staff.Index == 0 ? 1 : 2, StaffRole.Manager => 3, StaffRole.Seller => 4, _ => 4 },
                Email = Addresses.Email(staff.Name, staff.OtherName, "henglan"),
                City = staff.Tongue == Tongue.Chinese ? CompanyNames.Places[staff.Place].Chinese : CompanyNames.Places[staff.Place].English,
                Language = staff.Tongue == Tongue.Chinese ? "zh;en" : "en;zh",
                HourlyCost = Money.Of(staff.Role switch { StaffRole.Executive => 900, StaffRole.Manager => 480, StaffRole.Presales => 360, StaffRole.Service => 240, _ => 320 }, "CNY"),
                HiredOn = staff.HiredOn,
            };
            yield return Stated.During(content, staff.HiredOn, staff.LeftOn ?? DateOnly.MaxValue);
        }
    }

    public static IEnumerable<Fact> ReportingLines(World world)
    {
        var force = world.Force;
        foreach (var staff in force.All.Skip(1))
        {
            var manager = staff.Role switch
            {
                StaffRole.Executive => force.All[0],
                StaffRole.Manager => force.Executive(staff.Team),
                _ => force.ManagerOf(staff.Team),
            };
            var line = new ReportsTo { Person = NodeId.Employee(staff.Id), Manager = NodeId.Employee(manager.Id) };
            yield return Stated.During(line, staff.HiredOn, staff.LeftOn ?? DateOnly.MaxValue);
        }
    }

    public static IEnumerable<Fact> Competitors(World world) => world.Rivals.Select(rival => Stated.Always(new Competitor
    {
        Id = rival.Id,
        Name = rival.Name,
        Strength = Strength(rival),
        Region = "全国 nationwide",
    }));

    public static IEnumerable<Fact> Partners(World world) =>
        world.Partners.Select(partner => Stated.Always(new Partner { Id = partner.Id, Name = partner.Name, Role = partner.Role, Region = CompanyNames.Places[partner.Place].Region }));

    /// <summary>The people of rivals and partners: outside persons like any other.</summary>
    public static IEnumerable<Fact> OutsidePeople(World world) =>
        Outside(world).Select(pair => Stated.Always(new Contact
        {
            Id = pair.Person.Id,
            Name = pair.Person.Name,
            OtherName = pair.Person.OtherName,
            Function = "sales",
            Rank = pair.Rank,
            Language = pair.Person.Tongue == Tongue.Chinese ? "zh" : "en",
        }));

    public static IEnumerable<Fact> OutsideEmployments(World world) =>
        Outside(world).Select(pair => Stated.Always(new Employment { Contact = pair.Person.Id, Organisation = pair.Organisation, Title = pair.Title }));

    public static IEnumerable<Fact> Offerings() => Offers.All.Select(offer => Stated.Always(new Offering
    {
        Id = offer.Id,
        Name = $"{offer.Chinese} {offer.English}",
        Series = offer.Series,
        ListPrice = Money.Of(offer.ListPrice, "CNY"),
        MarginPercent = offer.MarginPercent,
    }));

    public static IEnumerable<Fact> Resources(World world)
    {
        var number = 0;
        foreach (var staff in world.Force.All.Where(staff => staff.Role == StaffRole.Presales))
        {
            var first = Offers.All[staff.Index % 6];
            var second = Offers.All[(staff.Index + 3) % 6];
            yield return Stated.During(
                new Resource { Id = Next(), Name = $"{staff.Name}（{first.Chinese}专家）", Type = "expert", Employee = staff.Id, Skills = $"{first.English};{second.English}", HoursPerWeek = 32 },
                staff.HiredOn,
                staff.LeftOn ?? DateOnly.MaxValue);
        }

        foreach (var offer in Offers.All.Take(6))
        {
            yield return Stated.Always(new Resource { Id = Next(), Name = $"{offer.Chinese}演示环境 {offer.English} trial kit", Type = "poc-kit", Skills = offer.English, HoursPerWeek = 40 });
        }

        for (var executive = 0; executive < world.Force.Executives; executive++)
        {
            var staff = world.Force.All[executive];
            yield return Stated.Since(new Resource { Id = Next(), Name = $"{staff.Name}（高层拜访）", Type = "executive", Employee = staff.Id, HoursPerWeek = 6 }, staff.HiredOn);
        }

        string Next() => "X-" + Ids.Padded(++number, 999, 3);
    }

    public static Fact ListedField() => Stated.Always(new CustomField
    {
        Id = "CF-1",
        Noun = "account",
        Field = "listed",
        Type = CustomFieldType.Boolean,
        Description = "是否上市公司 Whether the shares are traded publicly",
    });

    private static IEnumerable<(RivalPerson Person, NodeId Organisation, string Title, int Rank)> Outside(World world)
    {
        foreach (var rival in world.Rivals)
        {
            foreach (var (person, index) in rival.People.Select((person, index) => (person, index)))
            {
                var chinese = person.Tongue == Tongue.Chinese;
                yield return (person, NodeId.Competitor(rival.Id), index == 0 ? (chinese ? "销售总监" : "Sales Director") : chinese ? "大客户经理" : "Key Account Manager", index == 0 ? 2 : 4);
            }
        }

        foreach (var partner in world.Partners)
        {
            yield return (partner.Person, new NodeId(FactKind.Partner, partner.Id), partner.Person.Tongue == Tongue.Chinese ? "合作总监" : "Alliance Director", 2);
        }
    }

    private static string Strength(Rival rival)
    {
        var best = Offers.All[Array.IndexOf(rival.Quality, rival.Quality.Max())];
        return rival.Price > 0.15 ? "低价 aggressive prices" : rival.Reach > 0.32 ? "客户关系 close customer relations" : $"{best.Chinese} {best.English}";
    }

    private static string Region(string region) => region switch
    {
        "华东" => "East China",
        "华北" => "North China",
        "华南" => "South China",
        "中西部" => "Central and West China",
        _ => "Overseas",
    };

    private static string Title(Staff staff) => (staff.Role, staff.Tongue) switch
    {
        (StaffRole.Executive, Tongue.Chinese) => staff.Index == 0 ? "总经理" : "副总经理",
        (StaffRole.Executive, _) => staff.Index == 0 ? "Chief Executive Officer" : "Vice President",
        (StaffRole.Manager, Tongue.Chinese) => "部门经理",
        (StaffRole.Manager, _) => "Team Manager",
        (StaffRole.Presales, Tongue.Chinese) => "解决方案顾问",
        (StaffRole.Presales, _) => "Solution Consultant",
        (StaffRole.Service, Tongue.Chinese) => "客户服务工程师",
        (StaffRole.Service, _) => "Service Engineer",
        (_, Tongue.Chinese) => "大客户经理",
        _ => "Key Account Manager",
    };
}
