using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Benchmarks.Data;

/// <summary>One deal with everything known: seats with stances toward us and three rivals, influence, and two years of contact with six of us. The same facts for the same number of seats.</summary>
internal static class LargeDeal
{
    public const string Opportunity = "O-1";

    private const int Employees = 6;
    private const int Rivals = 3;
    private const int ContactsPerSeat = 40;

    public static DateOnly Today { get; } = new(2026, 6, 30);

    public static WorkspaceInfo Workspace { get; } = new("deal", "大单 Deal", "Asia/Shanghai", "CNY") { FrozenOn = Today };

    /// <summary>The facts of a deal under a rule.</summary>
    public static IEnumerable<Fact> Facts(int seats, DecisionRule rule = DecisionRule.PowerLottery)
    {
        var zone = Workspace.Zone;
        return Contents(seats, rule).Select(content => Fact.Of(content, zone));
    }

    /// <summary>One contact event of a seat with one of us.</summary>
    public static Interaction Contact(int number, int seat) => new()
    {
        Id = $"I-{number:d6}",
        At = new DateTimeOffset(Today.AddDays(-(number * 37 % 700)).ToDateTime(new TimeOnly(9 + (number % 8), 0)), TimeSpan.FromHours(8)),
        Channel = (Channel)(1 + (number % 9)),
        Minutes = 45,
        Initiator = number % 3 == 0 ? NodeId.Contact(ContactId(seat)) : NodeId.Employee(EmployeeId(number % Employees)),
        Employees = [EmployeeId(number % Employees)],
        Contacts = [ContactId(seat)],
        Opportunity = Opportunity,
    };

    private static IEnumerable<FactContent> Contents(int seats, DecisionRule rule)
    {
        yield return new Account { Id = "A-1", Name = "华东电力", Industry = "能源" };
        yield return new Opportunity { Id = Opportunity, Name = "调度系统", Account = "A-1", OpenedOn = Today.AddDays(-200), Rule = rule };
        for (var employee = 0; employee < Employees; employee++)
        {
            yield return new Employee { Id = EmployeeId(employee), Name = "王芳 " + employee };
        }

        for (var rival = 0; rival < Rivals; rival++)
        {
            yield return new Competitor { Id = RivalId(rival), Name = "竞争者 " + rival };
            yield return new CompetesOn { Competitor = RivalId(rival), Opportunity = Opportunity, Incumbent = rival == 0 };
        }

        var number = 0;
        for (var seat = 0; seat < seats; seat++)
        {
            yield return new Contact { Id = ContactId(seat), Name = "李伟 " + seat, Rank = 1 + (seat % 5) };
            yield return new Employment { Contact = ContactId(seat), Organisation = NodeId.Account("A-1") };
            yield return new Seat { Opportunity = Opportunity, Contact = ContactId(seat), Role = (BuyingRole)(1 + (seat % 8)), VoteWeight = 1 + (seat % 3), Veto = seat % 6 == 5 };
            for (var vendor = -1; vendor < Rivals; vendor++)
            {
                yield return new Stance
                {
                    Opportunity = Opportunity, Contact = ContactId(seat), Vendor = vendor < 0 ? Vendor.Us : new Vendor(RivalId(vendor)),
                    Support = (SupportLevel)(1 + ((seat + vendor + 1) % 5)), Solution = .1 * ((seat % 7) - 3), Price = .1 * ((seat % 5) - 2),
                };
            }

            if (seat > 0)
            {
                yield return new Influences { From = ContactId((seat - 1) / 2), To = ContactId(seat), Strength = .3 + (.05 * (seat % 8)) };
            }

            for (var contact = 0; contact < ContactsPerSeat; contact++)
            {
                yield return Contact(number++, seat);
            }
        }
    }

    private static string ContactId(int number) => $"C-{number:d2}";

    private static string EmployeeId(int number) => $"E-{number}";

    private static string RivalId(int number) => $"K-{number}";
}
