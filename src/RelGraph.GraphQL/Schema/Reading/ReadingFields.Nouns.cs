using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>An account by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<AccountNode?> AccountAsync([GraphQLId] string id, CancellationToken cancellation) =>
        FindAsync<Account, AccountNode>(id, AccountNode.Make, cancellation);

    /// <summary>The accounts, ordered by id.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="industry">Only this industry.</param>
    /// <param name="region">Only this region.</param>
    /// <param name="owner">Only those of this employee.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<AccountNode>> AccountsAsync(
        string? search = null, string? industry = null, string? region = null, [GraphQLId] string? owner = null,
        int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Account, AccountNode>(
            account => (industry is null || account.Industry == industry) && (region is null || account.Region == region) && (owner is null || account.Owner == owner)
                && NameSearch.Matches(search, account.Name),
            AccountNode.Make, first, after, cancellation);

    /// <summary>A contact by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<ContactNode?> ContactAsync([GraphQLId] string id, CancellationToken cancellation) =>
        FindAsync<Contact, ContactNode>(id, ContactNode.Make, cancellation);

    /// <summary>The contacts, ordered by id.</summary>
    /// <param name="search">Part of a name in either language; several words must all occur.</param>
    /// <param name="function">Only this function.</param>
    /// <param name="maxRank">Only this rank and above: 1 top management … 5 staff.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<ContactNode>> ContactsAsync(
        string? search = null, string? function = null, int? maxRank = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Contact, ContactNode>(
            contact => (function is null || contact.Function == function) && (maxRank is null || contact.Rank <= maxRank)
                && NameSearch.Matches(search, contact.Name, contact.OtherName),
            ContactNode.Make, first, after, cancellation);

    /// <summary>An employee by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<EmployeeNode?> EmployeeAsync([GraphQLId] string id, CancellationToken cancellation) =>
        FindAsync<Employee, EmployeeNode>(id, EmployeeNode.Make, cancellation);

    /// <summary>Our employees, ordered by id.</summary>
    /// <param name="search">Part of a name in either language; several words must all occur.</param>
    /// <param name="team">Only this team.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<EmployeeNode>> EmployeesAsync(
        string? search = null, [GraphQLId] string? team = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Employee, EmployeeNode>(
            employee => (team is null || employee.Team == team) && NameSearch.Matches(search, employee.Name, employee.OtherName),
            EmployeeNode.Make, first, after, cancellation);

    /// <summary>A team by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<TeamNode?> TeamAsync([GraphQLId] string id, CancellationToken cancellation) => FindAsync<Team, TeamNode>(id, TeamNode.Make, cancellation);

    /// <summary>Our teams, ordered by id.</summary>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<TeamNode>> TeamsAsync(int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Team, TeamNode>(static _ => true, TeamNode.Make, first, after, cancellation);

    /// <summary>A competitor by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<CompetitorNode?> CompetitorAsync([GraphQLId] string id, CancellationToken cancellation) =>
        FindAsync<Competitor, CompetitorNode>(id, CompetitorNode.Make, cancellation);

    /// <summary>The competitors, ordered by id.</summary>
    /// <param name="search">Part of the name.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<CompetitorNode>> CompetitorsAsync(string? search = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Competitor, CompetitorNode>(competitor => NameSearch.Matches(search, competitor.Name), CompetitorNode.Make, first, after, cancellation);

    /// <summary>The partners, ordered by id.</summary>
    /// <param name="search">Part of the name.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<PartnerNode>> PartnersAsync(string? search = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Partner, PartnerNode>(partner => NameSearch.Matches(search, partner.Name), PartnerNode.Make, first, after, cancellation);

    /// <summary>The leads, ordered by id.</summary>
    /// <param name="status">Only leads of this status.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<LeadNode>> LeadsAsync(LeadStatus? status = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Lead, LeadNode>(lead => status is null || lead.Status == status, LeadNode.Make, first, after, cancellation);

    /// <summary>What we sell, ordered by id.</summary>
    /// <param name="search">Part of the name.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<Connection<OfferingNode>> OfferingsAsync(string? search = null, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default) =>
        PageAsync<Offering, OfferingNode>(offering => NameSearch.Matches(search, offering.Name), OfferingNode.Make, first, after, cancellation);

    /// <summary>Our company 我司: its pooled relationship to the market.</summary>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<CompanyNode> CompanyAsync(CancellationToken cancellation) => new(await ReaderAsync(cancellation).ConfigureAwait(false));

    /// <summary>The tie between two people; null when they never met, were never rated and have no stated tie.</summary>
    /// <param name="from">The person from whose side it is seen.</param>
    /// <param name="to">The other person.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<TieNode?> TieAsync(NodeId from, NodeId to, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return reader.Graph.Ties.Between(from, to) is { } tie ? new TieNode(tie, reader) : null;
    }
}
