using RelGraph.Engine.Algorithms.Brokerage;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Care;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>One of our people 员工.</summary>
[GraphQLName("Employee")]
public sealed class EmployeeNode : NounNode, IPerson
{
    private const int TiePage = 10;
    private const int InteractionPage = 20;

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
    public IPerson? ReportsTo => PersonTies.ManagerOf(NodeId, Reader);

    /// <summary>Who reports to the employee.</summary>
    public IReadOnlyList<IPerson> Reports => PersonTies.ReportsOf(NodeId, Reader);

    /// <summary>ERS, the relationship score of the employee. Not for pay, promotion or dismissal.</summary>
    [Cost(20)]
    public EmployeeScoreNode Relationship => new(Reader.Book.Employee(Key), Reader);

    /// <summary>How often the employee stands between two others who do not know each other, by the organisations of the three.</summary>
    [Cost(20)]
    public BrokerageRoles Brokerage => Reader.Book.Brokerage(Key);

    /// <summary>The hand-over if the employee leaves: who takes over each contact, by which way, by when. Not for pay, promotion or dismissal.</summary>
    /// <param name="lastDay">The last day; 30 days from the day asked for when left out.</param>
    [GraphQLField]
    [Cost(200)]
    public HandOverPlanNode HandOver(DateOnly? lastDay = null) => new(Reader.Book.HandOver(Key, lastDay), Reader);

    /// <summary>What to do for the firm's relationships beyond single deals 关系维护, as far as the employee should do it: reactivate, protect, add a second thread, raise the sponsor, hand over, institutionalise; the most expected capital for an hour of work first, one entry for each person.</summary>
    /// <param name="first">How many at the most, 1 to 60.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"])]
    public IReadOnlyList<CareWorkNode> Care(int first = 20) => CareWorkNode.First(Reader.Book.Care(Scoring.Relationships.Company.Segment.Firm, Key), first, Reader);

    /// <summary>The accounts the employee is responsible for.</summary>
    public IReadOnlyList<AccountNode> Accounts =>
        [.. Reader.Facts.Referring<Account>(nameof(Account.Owner), NodeId).Select(account => AccountNode.Make(account, Reader))];

    /// <summary>The deals the employee is responsible for.</summary>
    [ListSize(60)]
    public IReadOnlyList<OpportunityNode> Opportunities =>
        [.. Reader.Facts.Referring<Opportunity>(nameof(Opportunity.Owner), NodeId).Select(opportunity => OpportunityNode.Make(opportunity, Reader))];

    /// <summary>The accounts and contacts the employee covers.</summary>
    public IReadOnlyList<NodeId> Covers => [.. Reader.Facts.Referring<Covers>(nameof(Engine.Model.Relations.Covers.Employee), NodeId).Select(line => line.Subject)];

    /// <summary>The ties of the person.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; the strongest first when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged(TiePage)]
    public Connection<TieNode> Ties(
        TieFilter? filter = null, IReadOnlyList<TieOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        PersonTies.Page(NodeId, Reader, filter, orderBy, new PageArguments(first, after, last, before, TiePage));

    /// <summary>The interactions of the person.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; the newest first when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged(InteractionPage)]
    public Connection<InteractionNode> Interactions(
        InteractionFilter? filter = null, IReadOnlyList<InteractionOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        InteractionNode.Page(Reader.Graph.Interactions.Of(NodeId), Reader, filter, orderBy, new PageArguments(first, after, last, before, InteractionPage));

    internal static EmployeeNode Make(Employee employee, Reader reader) => new(employee, reader);
}
