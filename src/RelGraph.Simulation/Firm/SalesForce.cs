using RelGraph.Simulation.Draws;
using RelGraph.Simulation.Wording;

namespace RelGraph.Simulation.Firm;

/// <summary>Our own people in their teams: drawn once, small enough to hold for any size of company.</summary>
internal sealed class SalesForce
{
    private const int StaffPerSalesTeam = 12;
    private readonly Staff[][] _byTeamSellers;
    private readonly Staff[] _presales;
    private readonly Staff[] _service;

    public SalesForce(SimulationOptions options)
    {
        SalesTeams = Math.Max(1, Math.Min(options.Employees / StaffPerSalesTeam, 400));
        Executives = options.Employees >= 20 ? 3 : 1;
        All = [.. Enumerable.Range(0, options.Employees).Select(index => Draw(options, index))];
        _byTeamSellers = [.. Enumerable.Range(0, SalesTeams).Select(team => All.Where(staff => staff.Role == StaffRole.Seller && staff.Team == team).ToArray())];
        _presales = [.. All.Where(staff => staff.Role == StaffRole.Presales)];
        _service = [.. All.Where(staff => staff.Role == StaffRole.Service)];
    }

    public IReadOnlyList<Staff> All { get; }

    /// <summary>Number of sales teams; the solution and service teams follow them.</summary>
    public int SalesTeams { get; }

    public int Executives { get; }

    public int SolutionTeam => SalesTeams;

    public int ServiceTeam => SalesTeams + 1;

    /// <summary>Index of the team that leads all others.</summary>
    public int RootTeam => SalesTeams + 2;

    public Staff Executive(int account) => All[account % Executives];

    public Staff ManagerOf(int team) => All[Executives + Math.Min(team, SalesTeams + 1)];

    public Staff Presales(int account, int turn) => _presales.Length == 0 ? ManagerOf(SolutionTeam) : _presales[((account * 3) + turn) % _presales.Length];

    public Staff Service(int account) => _service.Length == 0 ? ManagerOf(ServiceTeam) : _service[account % _service.Length];

    /// <summary>The seller responsible for an account of a team on a day: the first in its own order who is employed then, else the team's manager.</summary>
    public Staff Seller(int team, int account, DateOnly day)
    {
        var sellers = _byTeamSellers[team];
        for (var turn = 0; turn < sellers.Length; turn++)
        {
            var seller = sellers[(account + turn) % sellers.Length];
            if (seller.WorksOn(day))
            {
                return seller;
            }
        }

        return ManagerOf(team);
    }

    /// <summary>The sales team that looks after an account at a place: one of its region where there is one.</summary>
    public int TeamFor(int place, int account)
    {
        var near = Enumerable.Range(0, SalesTeams).Where(team => CompanyNames.Places[PlaceOfTeam(team)].Region == CompanyNames.Places[place].Region).ToArray();
        return near.Length == 0 ? account % SalesTeams : near[account % near.Length];
    }

    /// <summary>The place a sales team sits in; teams go round the regions.</summary>
    public static int PlaceOfTeam(int team) => team * 3 % CompanyNames.Places.Length;

    private Staff Draw(SimulationOptions options, int index)
    {
        var random = RandomDraws.Stream(options.Seed, StreamOf.Employee, index);
        var (role, team) = Post(index);
        var place = role is StaffRole.Executive ? 0 : Math.Min(PlaceOfTeam(team), CompanyNames.Places.Length - 1);
        var abroad = CompanyNames.Places[place].Region == "海外";
        var tongue = random.Chance(abroad ? 0.6 : options.ChineseShare < 0.1 ? 0.8 : 0.08) ? Tongue.English : Tongue.Chinese;
        var (name, other) = PersonNames.Draw(ref random, tongue);
        var skill = Math.Clamp(random.Normal(role == StaffRole.Executive ? 0.75 : 0.62, 0.16), 0.2, 0.98);
        var stays = role is StaffRole.Executive or StaffRole.Manager;
        var hired = random.Chance(stays ? 1 : 0.75)
            ? options.StartDate.AddDays(-random.Whole(200, 3200))
            : random.Day(options.StartDate.AddDays(60), options.EndDate.AddDays(-120));
        DateOnly? left = null;
        if (!stays && random.Chance(0.06 * options.Years))
        {
            var earliest = hired < options.StartDate ? options.StartDate : hired;
            var day = random.Day(earliest.AddDays(200), options.EndDate.AddDays(-30));
            left = day > earliest.AddDays(200) && day < options.EndDate ? day : null;
        }

        return new Staff
        {
            Index = index,
            Id = Ids.Employee(options, index),
            Name = name,
            OtherName = other,
            Role = role,
            Team = team,
            Place = place,
            Tongue = tongue,
            Skill = skill,
            TravelCost = random.Between(0.2, 0.9),
            Capture = Math.Clamp(0.68 - (options.CaptureBias * 1.2 * (skill - 0.62)) + random.Normal(0, 0.08), 0.1, 0.98),
            Optimism = random.Normal(role is StaffRole.Seller ? 0.1 : 0.04, 0.07),
            HiredOn = hired,
            LeftOn = left,
        };
    }

    private (StaffRole Role, int Team) Post(int index)
    {
        if (index < Executives)
        {
            return (StaffRole.Executive, RootTeam);
        }

        var rest = index - Executives;
        if (rest < SalesTeams + 2)
        {
            return (StaffRole.Manager, rest);
        }

        // Of every ten, six sell, two design solutions, two serve.
        var turn = rest - SalesTeams - 2;
        return (turn % 10) switch
        {
            3 or 8 => (StaffRole.Presales, SolutionTeam),
            5 or 9 => (StaffRole.Service, ServiceTeam),
            var place => (StaffRole.Seller, ((turn / 10 * 6) + place - (place > 5 ? 2 : place > 3 ? 1 : 0)) % SalesTeams),
        };
    }
}
