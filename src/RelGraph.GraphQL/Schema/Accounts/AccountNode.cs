using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Care;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Valuation;

namespace RelGraph.GraphQL.Schema.Accounts;

/// <summary>A customer organisation 客户: who buys from us, or might.</summary>
[GraphQLName("Account")]
public sealed class AccountNode : NounNode, IOrganisation
{
    private readonly Account _account;

    private AccountNode(Account account, Reader reader)
        : base(account, reader) => _account = account;

    /// <summary>Industry.</summary>
    public string? Industry => _account.Industry;

    /// <summary>Region.</summary>
    public string? Region => _account.Region;

    /// <summary>Segment for priors and references; the industry where null.</summary>
    public string? Segment => _account.Segment;

    /// <summary>Number of people employed.</summary>
    public int? Headcount => _account.Headcount;

    /// <summary>Yearly revenue of the customer.</summary>
    public Money? AnnualRevenue => _account.AnnualRevenue;

    /// <summary>What the customer spends a year on offerings like ours.</summary>
    public Money? Wallet => _account.Wallet;

    /// <summary>Year of foundation.</summary>
    public int? FoundedYear => _account.FoundedYear;

    /// <summary>The account this one belongs to.</summary>
    public AccountNode? Parent => Reader.Account(_account.Parent);

    /// <summary>The accounts that belong to this one.</summary>
    public IReadOnlyList<AccountNode> Children => [.. Reader.Facts.Referring<Account>(nameof(Account.Parent), NodeId).Select(account => Make(account, Reader))];

    /// <summary>The employee responsible.</summary>
    public EmployeeNode? Owner => Reader.Employee(_account.Owner);

    /// <summary>The units of the account.</summary>
    public IReadOnlyList<OrgUnitNode> Units =>
        [.. Reader.Facts.Referring<OrgUnit>(nameof(OrgUnit.Account), NodeId).Select(unit => OrgUnitNode.Make(unit, Reader))];

    /// <summary>ARS, the customer relationship 客户关系.</summary>
    /// <param name="vendor">Whose relationship; ours when left out.</param>
    [GraphQLField]
    [Cost(10)]
    public CustomerScoreNode CustomerRelationship(Vendor? vendor = null) => new(Reader.Book.Customer(Key, vendor), Reader);

    /// <summary>The rivals with a known relationship at the account, the most dangerous first.</summary>
    [Cost(20)]
    public IReadOnlyList<CompetitorScoreNode> Competitors =>
        [.. Reader.Book.Competitors(CompetitorScope.Account(Key)).Select(score => new CompetitorScoreNode(score, Reader))];

    /// <summary>Our relationship to the account as a segment of one; see `Company`.</summary>
    [Cost(50)]
    public CompanyScoreNode CompanyRelationship => new(Reader.Book.Company(Scoring.Relationships.Company.Segment.Customer(Key)), Reader);

    /// <summary>What the account is expected to bring in margin over the next 12 months.</summary>
    public AccountMargin ExpectedMargin => Reader.Book.ExpectedMargin(Key);

    /// <summary>The balance of relationship capital held at the account; null where there is no money.</summary>
    /// <param name="days">Days between opening and closing; the workspace's parameter when left out.</param>
    [GraphQLField]
    public CapitalBalance? Balance(int? days = null) => Reader.Book.Balance(Scoring.Relationships.Company.Segment.Customer(Key), Days.Checked(days));

    /// <summary>What to do for the account's relationships beyond single deals 关系维护: reactivate, protect, add a second thread, raise the sponsor, hand over, institutionalise; the most expected capital for an hour of work first, one entry for each person.</summary>
    /// <param name="first">How many at the most, 1 to 60.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"])]
    public IReadOnlyList<CareWorkNode> Care(int first = 20) => CareWorkNode.First(Reader.Book.Care(Scoring.Relationships.Company.Segment.Customer(Key)), first, Reader);

    /// <summary>Which few people of the account to know, and whose leaving would break its network most.</summary>
    /// <param name="count">How many, 1 to 20.</param>
    [GraphQLField]
    [Cost(100)]
    public KeyPlayersNode KeyPlayers(int count = 3) => new(Reader.Book.KeyPlayers(Key, count), Reader);

    /// <summary>The people who work at the account on the day.</summary>
    /// <param name="search">Part of a name in either language.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged]
    public Connection<ContactNode> Contacts(
        string? search = null, ContactFilter? filter = null, IReadOnlyList<ContactOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null) =>
        new ListRequest<Contact>(filter, orderBy ?? [], new PageArguments(first, after, last, before)).Page(
            Reader.Facts.Referring<Employment>(nameof(Employment.Organisation), NodeId)
                .Select(employment => Reader.Facts.Find<Contact>(employment.Contact)).OfType<Contact>()
                .Where(contact => NameSearch.Matches(search, contact.Name, contact.OtherName)),
            contact => contact.Id, Reader, contact => ContactNode.Make(contact, Reader));

    /// <summary>The deals with the account.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged]
    public Connection<OpportunityNode> Opportunities(
        OpportunityFilter? filter = null, IReadOnlyList<OpportunityOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        new ListRequest<Opportunity>(filter, orderBy ?? [], new PageArguments(first, after, last, before)).Page(
            Reader.Facts.Referring<Opportunity>(nameof(Opportunity.Account), NodeId).Where(opportunity => OpportunityNode.WasOpened(Reader, opportunity.Id)),
            opportunity => opportunity.Id, Reader, opportunity => OpportunityNode.Make(opportunity, Reader));

    internal static AccountNode Make(Account account, Reader reader) => new(account, reader);
}
