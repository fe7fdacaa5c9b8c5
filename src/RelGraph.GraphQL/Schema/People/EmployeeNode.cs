using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>One of our people 员工.</summary>
[GraphQLName("Employee")]
public sealed class EmployeeNode : NounNode, IPerson
{
    private readonly Employee _employee;

    private EmployeeNode(Employee employee, Reader reader)
        : base(employee, reader) => _employee = employee;

    /// <summary>Name in the other language or script.</summary>
    public string? OtherName => _employee.OtherName;

    /// <summary>Job title.</summary>
    public string? Title => _employee.Title;

    /// <summary>The team.</summary>
    public TeamNode? Team => Reader.Team(_employee.Team);

    /// <summary>Rank: 1 top management … 5 staff.</summary>
    public int? Rank => _employee.Rank;

    /// <summary>E-mail address.</summary>
    public string? Email => _employee.Email;

    /// <summary>Phone number.</summary>
    public string? Phone => _employee.Phone;

    /// <summary>City.</summary>
    public string? City => _employee.City;

    /// <summary>Languages, for example zh;en.</summary>
    public string? Language => _employee.Language;

    /// <summary>First day with us.</summary>
    public DateOnly? HiredOn => _employee.HiredOn;

    /// <summary>Whom the employee reports to; null where it is not known.</summary>
    public IPerson? ReportsTo => PersonTies.ManagerOf(Node, Reader);

    /// <summary>Who reports to the employee.</summary>
    public IReadOnlyList<IPerson> Reports => PersonTies.ReportsOf(Node, Reader);

    /// <summary>ERS, the relationship score of the employee. Not for pay, promotion or dismissal.</summary>
    [Cost(20)]
    public EmployeeScoreNode Relationship => new(Reader.Book.Employee(Id), Reader);

    /// <summary>The accounts the employee is responsible for.</summary>
    public IReadOnlyList<AccountNode> Accounts =>
        [.. Reader.Facts.Referring<Account>(nameof(Account.Owner), Node).Select(account => AccountNode.Make(account, Reader))];

    /// <summary>The deals the employee is responsible for.</summary>
    [ListSize(60)]
    public IReadOnlyList<OpportunityNode> Opportunities =>
        [.. Reader.Facts.Referring<Opportunity>(nameof(Opportunity.Owner), Node).Select(opportunity => OpportunityNode.Make(opportunity, Reader))];

    /// <summary>The accounts and contacts the employee covers.</summary>
    public IReadOnlyList<NodeId> Covers => [.. Reader.Facts.Referring<Covers>(nameof(Engine.Model.Relations.Covers.Employee), Node).Select(line => line.Subject)];

    /// <summary>The strongest ties.</summary>
    /// <param name="kind">Only ties with people of this kind: CONTACT or EMPLOYEE.</param>
    /// <param name="minStrength">Only ties at least this strong, 0 to 1.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<TieNode> Ties(FactKind? kind = null, double minStrength = 0, int first = 10, string? after = null) =>
        PersonTies.Strongest(Node, kind, minStrength, Reader, first, after);

    /// <summary>The interactions of the employee, the newest first.</summary>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<InteractionNode> Interactions(int first = 20, string? after = null) =>
        InteractionNode.Page(Reader.Graph.Interactions.Of(Node), Reader, first, after);

    internal static EmployeeNode Make(Employee employee, Reader reader) => new(employee, reader);
}
