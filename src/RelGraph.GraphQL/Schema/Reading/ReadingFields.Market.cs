using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Market;
using RelGraph.GraphQL.Schema.People;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>A team by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<TeamNode?> TeamAsync([IdOf(FactKind.Team)] string id, CancellationToken cancellation) =>
        FindAsync<Team, TeamNode>(id, TeamNode.Make, cancellation);

    /// <summary>Our teams.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<TeamNode>> TeamsAsync(
        string? search = null, TeamFilter? filter = null, IReadOnlyList<TeamOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Team>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), TeamNode.Make, cancellation);

    /// <summary>A competitor by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public ValueTask<CompetitorNode?> CompetitorAsync([IdOf(FactKind.Competitor)] string id, CancellationToken cancellation) =>
        FindAsync<Competitor, CompetitorNode>(id, CompetitorNode.Make, cancellation);

    /// <summary>The competitors.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<CompetitorNode>> CompetitorsAsync(
        string? search = null, CompetitorFilter? filter = null, IReadOnlyList<CompetitorOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Competitor>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), CompetitorNode.Make, cancellation);

    /// <summary>The partners.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<PartnerNode>> PartnersAsync(
        string? search = null, PartnerFilter? filter = null, IReadOnlyList<PartnerOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Partner>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), PartnerNode.Make, cancellation);

    /// <summary>The leads.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<LeadNode>> LeadsAsync(
        string? search = null, LeadFilter? filter = null, IReadOnlyList<LeadOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Lead>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), LeadNode.Make, cancellation);

    /// <summary>What we sell.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; by plain id when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    [Paged]
    public ValueTask<Connection<OfferingNode>> OfferingsAsync(
        string? search = null, OfferingFilter? filter = null, IReadOnlyList<OfferingOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default) =>
        PageAsync(
            Search<Offering>(search, noun => NameSearch.Matches(search, noun.Name)), filter, orderBy, new PageArguments(first, after, last, before), OfferingNode.Make, cancellation);

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
