using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Opportunities;

namespace RelGraph.GraphQL.Schema.Reading;

public abstract partial class ReadingFields
{
    /// <summary>A deal by id; null when there is none on the day.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<OpportunityNode?> OpportunityAsync([GraphQLId] string id, CancellationToken cancellation)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        return WasOpened(reader, id) ? reader.Opportunity(id) : null;
    }

    /// <summary>The deals.</summary>
    /// <param name="search">Part of the name; several words must all occur.</param>
    /// <param name="account">Only those of this account.</param>
    /// <param name="owner">Only those of this employee.</param>
    /// <param name="stage">Only those in this stage.</param>
    /// <param name="isOpen">Only open deals, or only closed ones.</param>
    /// <param name="orderBy">The order.</param>
    /// <param name="first">The length of the page, 0 to 500.</param>
    /// <param name="after">The end cursor of the page before.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLField]
    public async ValueTask<Connection<OpportunityNode>> OpportunitiesAsync(
        string? search = null, [GraphQLId] string? account = null, [GraphQLId] string? owner = null, OpportunityStage? stage = null, bool? isOpen = null,
        OpportunityOrder orderBy = OpportunityOrder.Id, int first = Paging.DefaultLength, string? after = null, CancellationToken cancellation = default)
    {
        var reader = await ReaderAsync(cancellation).ConfigureAwait(false);
        var found = reader.Facts.All<Opportunity>().Where(opportunity =>
            (account is null || opportunity.Account == account) && (owner is null || opportunity.Owner == owner)
            && WasOpened(reader, opportunity.Id)
            && (isOpen is null || OpportunityNode.IsOpenIn(reader, opportunity.Id) == isOpen)
            && (stage is null || OpportunityNode.Make(opportunity, reader).Stage == stage)
            && NameSearch.Matches(search, opportunity.Name));
        return Paging.Page([.. Ordered(found, orderBy, reader, cancellation)], opportunity => opportunity.Id, opportunity => OpportunityNode.Make(opportunity, reader), first, after);
    }

    // A stable sort of a list ordered by id, so that equal deals keep the order of their ids.
    private static IEnumerable<Opportunity> Ordered(IEnumerable<Opportunity> found, OpportunityOrder order, Reader reader, CancellationToken cancellation)
    {
        return order switch
        {
            OpportunityOrder.WinProbability => found.OrderByDescending(ProbabilityOf),
            OpportunityOrder.Amount => found.OrderByDescending(opportunity => opportunity.Amount is { } amount ? InMinorUnits(amount) : double.NegativeInfinity),
            OpportunityOrder.OpenedOn => found.OrderByDescending(opportunity => opportunity.OpenedOn),
            _ => found,
        };

        double ProbabilityOf(Opportunity opportunity)
        {
            cancellation.ThrowIfCancellationRequested();
            return reader.Book.WinProbability(opportunity.Id).Probability ?? double.NegativeInfinity;
        }

        double InMinorUnits(Money amount) =>
            reader.Book.Currencies.Convert(amount, reader.Graph.AsOf)?.MinorUnits ?? double.NegativeInfinity;
    }

    // A deal stated for days before it was opened has no history yet, and no numbers.
    private static bool WasOpened(Reader reader, string id) => reader.Book.Deals.Find(id) is not null;
}
