using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>A contact event: people met, called or wrote. Its subject line stays in the record and is not part of the picture.</summary>
[GraphQLName("Interaction")]
public sealed class InteractionNode : INode
{
    private readonly ContactSummary _summary;
    private readonly Reader _reader;

    internal InteractionNode(ContactSummary summary, Reader reader) => (_summary, _reader) = (summary, reader);

    /// <inheritdoc/>
    [GraphQLId]
    [GraphQLName("id")]
    public string GlobalId => Identity.GlobalId.Of(new NodeId(FactKind.Interaction, _summary.Id));

    /// <summary>The plain id.</summary>
    [GraphQLId]
    public string Key => _summary.Id;

    /// <summary>The day it began, in the workspace's time zone.</summary>
    public DateOnly On => _summary.Day;

    /// <summary>How.</summary>
    public Channel Channel => _summary.Channel;

    /// <summary>Its length in minutes; the channel's usual length where none is logged.</summary>
    public double Minutes => _summary.Minutes;

    /// <summary>Whether the length is logged.</summary>
    public bool MinutesAreLogged => _summary.MinutesAreLogged;

    /// <summary>Whether both sides spoke or wrote.</summary>
    public bool TwoWay => _summary.TwoWay;

    /// <summary>Tone, −1 to 1; null where not known.</summary>
    public double? Sentiment => _summary.Sentiment;

    /// <summary>Who initiated it; null where not known.</summary>
    public IPerson? Initiator => Persons.Of(_summary.Initiator, _reader);

    /// <summary>Everybody who took part.</summary>
    [ListSize(8)]
    public IReadOnlyList<IPerson> People => [.. _summary.People.Select(person => Persons.Of(person, _reader)).OfType<IPerson>()];

    /// <summary>The deal it was about; null for none.</summary>
    public OpportunityNode? Opportunity => _reader.Opportunity(_summary.Opportunity);

    /// <summary>A page of interactions.</summary>
    internal static Connection<InteractionNode> Page(
        IReadOnlyList<ContactSummary> interactions, Reader reader, InteractionFilter? filter, IReadOnlyList<InteractionOrder>? orderBy, PageArguments page) =>
        new ListRequest<ContactSummary>(filter, orderBy is { Count: > 0 } ? orderBy : InteractionOrder.Usual, page)
            .Page(interactions, summary => summary.Id, reader, summary => new InteractionNode(summary, reader));
}
