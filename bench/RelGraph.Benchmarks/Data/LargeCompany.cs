using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Evidence;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Benchmarks.Data;

/// <summary>A company of a stated size: every contact meets a stated number of our people, and contacts events come in the order of time, as a log has them.</summary>
/// <remarks>Made of arithmetic on the number of the fact, so that the same size is the same company and any stretch can be drawn without the ones before it.</remarks>
/// <param name="Contacts">Number of contacts.</param>
/// <param name="Ties">Number of pairs of one of us and a contact that meet.</param>
/// <param name="Interactions">Number of contact events; each is of one pair, and the pairs take turns in a scattered order.</param>
internal sealed record LargeCompany(int Contacts, int Ties, int Interactions)
{
    private const int ContactsPerAccount = 20;
    private const int ContactsPerEmployee = 100;
    private const int Days = 4 * 365;

    /// <summary>A prime, so that numbering pairs by multiples of it visits each of them.</summary>
    private const long Scatter = 982_451_653;

    private static readonly string[] Surnames = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "Smith", "García", "Müller", "Okafor"];
    private static readonly string[] GivenNames = ["伟", "芳", "秀英", "敏", "静", "强", "磊", "Anna", "James", "Zoë"];
    private static readonly Channel[] Channels = Enum.GetValues<Channel>()[1..];
    private static readonly DateTimeOffset Start = new(2022, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The day after everything happened.</summary>
    public static DateOnly Today { get; } = DateOnly.FromDateTime(Start.UtcDateTime).AddDays(Days + 1);

    /// <summary>The workspace all large companies share.</summary>
    public static WorkspaceInfo Workspace { get; } = new("large", "大公司 Large", "Asia/Shanghai", "CNY") { FrozenOn = Today };

    public int Accounts => Math.Max(1, Contacts / ContactsPerAccount);

    public int Employees => Math.Max(TiesPerContact + 1, Contacts / ContactsPerEmployee);

    private int TiesPerContact => Math.Max(1, Ties / Contacts);

    /// <summary>A few words on the size.</summary>
    public override string ToString() => FormattableString.Invariant($"{Contacts:N0} contacts, {Ties:N0} ties, {Interactions:N0} interactions").Replace(",", " ", StringComparison.Ordinal).Replace("  ", ", ", StringComparison.Ordinal);

    /// <summary>All facts in the order of their kinds.</summary>
    public IEnumerable<Fact> Facts()
    {
        var zone = Workspace.Zone;
        return Numbers(Accounts).Select(AccountOf)
            .Concat<FactContent>(Numbers(Contacts).Select(ContactOf))
            .Concat(Numbers(Employees).Select(EmployeeOf))
            .Concat(Numbers(Contacts).Select(EmploymentOf))
            .Concat(Numbers(Interactions).Select(InteractionOf))
            .Select(content => Fact.Of(content, zone));
    }

    public Account AccountOf(int number) => new() { Id = $"A-{number:d7}", Name = $"{number} 号客户公司", Industry = number % 2 == 0 ? "能源" : "manufacturing" };

    public Contact ContactOf(int number) => new() { Id = ContactId(number), Name = NameOf(number), Rank = 1 + (number % 5) };

    public Employee EmployeeOf(int number) => new() { Id = EmployeeId(number), Name = NameOf(number * 7) };

    public Employment EmploymentOf(int number) => new() { Contact = ContactId(number), Organisation = NodeId.Account($"A-{number % Accounts:d7}") };

    public Interaction InteractionOf(int number)
    {
        var pair = (int)(number * Scatter % Ties);
        var contact = pair % Contacts;
        var employee = EmployeeId((int)(((contact * 31L) + (pair / Contacts)) % Employees));
        var minute = (long)Days * 1440 * number / Interactions;
        return new Interaction
        {
            Id = $"I-{number:d9}",
            At = Start.AddMinutes(minute),
            Channel = Channels[(int)(number * 7L % Channels.Length)],
            Minutes = number % 3 == 0 ? null : 15 + (number % 8 * 15),
            Initiator = number % 3 == 0 ? NodeId.Contact(ContactId(contact)) : NodeId.Employee(employee),
            Employees = [employee],
            Contacts = [ContactId(contact)],
            Sentiment = number % 4 == 0 ? number % 5 / 4.0 : null,
            Subject = number % 2 == 0 ? "方案讨论 proposal" : null,
        };
    }

    private static string ContactId(int number) => $"C-{number:d8}";

    private static string EmployeeId(int number) => $"E-{number:d6}";

    private static string NameOf(int number) => Surnames[number % Surnames.Length] + GivenNames[number / Surnames.Length % GivenNames.Length];

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
