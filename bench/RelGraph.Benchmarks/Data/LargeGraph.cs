using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;

namespace RelGraph.Benchmarks.Data;

/// <summary>Contacts with five relations each: employment, reporting line, influence, shared work and one of us responsible.</summary>
/// <remarks>Made of arithmetic on the number of the fact, so that the same size is the same graph everywhere. Ends are scattered, as in a graph that has grown.</remarks>
/// <param name="Contacts">Number of contacts.</param>
internal sealed record LargeGraph(int Contacts)
{
    /// <summary>Relations of each contact.</summary>
    public const int RelationsPerContact = 5;

    private const int ContactsPerAccount = 20;
    private const int ContactsPerEmployee = 100;

    /// <summary>A prime, so that multiples of it visit every contact.</summary>
    private const long Scatter = 982_451_653;

    /// <summary>The workspace that holds it.</summary>
    public static WorkspaceInfo Workspace { get; } = new("large-graph", "大图 Large graph", "Asia/Shanghai", "CNY") { FrozenOn = new DateOnly(2026, 6, 30) };

    /// <summary>Accounts and employees, which the relations lead to.</summary>
    public int Others => Accounts + Employees;

    /// <summary>All facts.</summary>
    public int FactCount => Contacts + (RelationsPerContact * Contacts) + Others;

    private int Accounts => Math.Max(1, Contacts / ContactsPerAccount);

    private int Employees => Math.Max(1, Contacts / ContactsPerEmployee);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Contacts:N0} contacts, {RelationsPerContact * (long)Contacts:N0} relations, {Others:N0} accounts and employees").Replace(",", " ", StringComparison.Ordinal).Replace("  ", ", ", StringComparison.Ordinal);

    /// <summary>All facts in the order of their kinds.</summary>
    public IEnumerable<Fact> Facts()
    {
        var zone = Workspace.Zone;
        return Numbers(Accounts).Select(AccountOf)
            .Concat<FactContent>(Numbers(Contacts).Select(ContactOf))
            .Concat(Numbers(Employees).Select(EmployeeOf))
            .Concat(Numbers(Contacts).Select(ReportsToOf))
            .Concat(Numbers(Contacts).Select(InfluenceOf))
            .Concat(Numbers(Contacts).Select(SharedWorkOf))
            .Concat(Numbers(Contacts).Select(EmploymentOf))
            .Concat(Numbers(Contacts).Select(CoverOf))
            .Select(content => Fact.Of(content, zone));
    }

    private Account AccountOf(int number) => new() { Id = $"A-{number:d7}", Name = $"{number} 号客户公司", Industry = number % 2 == 0 ? "能源" : "manufacturing" };

    private Contact ContactOf(int number) => new() { Id = Id(number), Name = $"联系人 {number}", Email = $"c{number}@example.com", Rank = 1 + (number % 5) };

    private Employee EmployeeOf(int number) => new() { Id = EmployeeId(number), Name = $"员工 {number}" };

    private ReportsTo ReportsToOf(int number) => new() { Person = NodeId.Contact(Id(number)), Manager = NodeId.Contact(Id(number / 8 == number ? Contacts - 1 : number / 8)) };

    private Influences InfluenceOf(int number) => new() { From = Id(number), To = Far(number, 1), Strength = (1 + (number % 10)) / 10.0 };

    private WorksWith SharedWorkOf(int number) => new() { From = NodeId.Contact(Id(number)), To = NodeId.Contact(Far(number, 2)), Context = "项目 committee" };

    private Employment EmploymentOf(int number) => new() { Contact = Id(number), Organisation = NodeId.Account($"A-{number % Accounts:d7}"), Title = "采购经理" };

    private Covers CoverOf(int number) => new() { Employee = EmployeeId(number % Employees), Subject = NodeId.Contact(Id(number)) };

    private string Far(int number, int turn) => Id((int)(((number * Scatter) + turn) % Contacts));

    private static string Id(int number) => $"C-{number:d8}";

    private static string EmployeeId(int number) => $"E-{number:d6}";

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(0, count);
}
