using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
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
    public IReadOnlyList<AccountNode> Children => [.. Reader.Facts.Referring<Account>(nameof(Account.Parent), Node).Select(account => Make(account, Reader))];

    /// <summary>The employee responsible.</summary>
    public EmployeeNode? Owner => Reader.Employee(_account.Owner);

    /// <summary>The units of the account.</summary>
    public IReadOnlyList<OrgUnitNode> Units =>
        [.. Reader.Facts.Referring<OrgUnit>(nameof(OrgUnit.Account), Node).Select(unit => OrgUnitNode.Make(unit, Reader))];

    /// <summary>ARS, the customer relationship 客户关系.</summary>
    /// <param name="vendor">Whose relationship; ours when left out.</param>
    [GraphQLField]
    [Cost(10)]
    public CustomerScoreNode CustomerRelationship(Vendor? vendor = null) => new(Reader.Book.Customer(Id, vendor), Reader);

    /// <summary>The rivals with a known relationship at the account, the most dangerous first.</summary>
    [Cost(20)]
    public IReadOnlyList<CompetitorScoreNode> Competitors =>
        [.. Reader.Book.Competitors(CompetitorScope.Account(Id)).Select(score => new CompetitorScoreNode(score, Reader))];

    /// <summary>Our relationship to the account as a segment of one; see `Company`.</summary>
    [Cost(50)]
    public CompanyScoreNode CompanyRelationship => new(Reader.Book.Company(Scoring.Relationships.Company.Segment.Customer(Id)), Reader);

    /// <summary>What the account is expected to bring in margin over the next 12 months.</summary>
    public AccountMargin ExpectedMargin => Reader.Book.ExpectedMargin(Id);

    /// <summary>The balance of relationship capital held at the account; null where there is no money.</summary>
    /// <param name="days">Days between opening and closing; the workspace's parameter when left out.</param>
    [GraphQLField]
    public CapitalBalance? Balance(int? days = null) => Reader.Book.Balance(Scoring.Relationships.Company.Segment.Customer(Id), Days.Checked(days));

    /// <summary>The people who work at the account on the day, ordered by id.</summary>
    /// <param name="search">Part of a name in either language.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<ContactNode> Contacts(string? search = null, int first = Paging.DefaultLength, string? after = null) =>
        Paging.Page(
            [.. Reader.Facts.Referring<Employment>(nameof(Employment.Organisation), Node)
                .Select(employment => Reader.Facts.Find<Contact>(employment.Contact)).OfType<Contact>()
                .Where(contact => NameSearch.Matches(search, contact.Name, contact.OtherName))],
            contact => contact.Id, contact => ContactNode.Make(contact, Reader), first, after);

    /// <summary>The deals with the account, ordered by id.</summary>
    /// <param name="isOpen">Only open deals, or only closed ones.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    [GraphQLField]
    public Connection<OpportunityNode> Opportunities(bool? isOpen = null, int first = Paging.DefaultLength, string? after = null) =>
        Paging.Page(
            [.. Reader.Facts.Referring<Opportunity>(nameof(Opportunity.Account), Node)
                .Where(opportunity => isOpen is null || OpportunityNode.IsOpenIn(Reader, opportunity.Id) == isOpen)],
            opportunity => opportunity.Id, opportunity => OpportunityNode.Make(opportunity, Reader), first, after);

    internal static AccountNode Make(Account account, Reader reader) => new(account, reader);
}
