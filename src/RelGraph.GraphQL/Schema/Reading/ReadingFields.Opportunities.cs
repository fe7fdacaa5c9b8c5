using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Opportunities;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>A deal by id; null when there is none on the day.</summary>
    /// <param name="id">Its `id` or `key`.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<OpportunityNode?> OpportunityAsync([IdOf(FactKind.Opportunity)] string id, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return OpportunityNode.WasOpened(reader, id) ? reader.Opportunity(id) : null;
    }

    /// <summary>The deals. Ordering by win probability computes it for every deal once.</summary>
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
    public async ValueTask<Connection<OpportunityNode>> OpportunitiesAsync(
        string? search = null, OpportunityFilter? filter = null, IReadOnlyList<OpportunityOrder>? orderBy = null,
        int? first = null, string? after = null, int? last = null, string? before = null, CancellationToken cancellation = default)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        var opened = SortedLists.Shared<IReadOnlyList<Opportunity>>(
            reader.Book, "opened deals", () => [.. reader.Facts.All<Opportunity>().Where(opportunity => OpportunityNode.WasOpened(reader, opportunity.Id))]);
        return new ListRequest<Opportunity>(filter, orderBy ?? [], new PageArguments(first, after, last, before)).PageOfShared(
            opened, static deal => deal.Id, Search<Opportunity>(search, deal => NameSearch.Matches(search, deal.Name)), reader, deal => OpportunityNode.Make(deal, reader), cancellation);
    }
}
