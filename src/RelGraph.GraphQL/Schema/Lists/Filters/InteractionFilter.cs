using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which interactions a list shows: all that is said must hold.</summary>
/// <param name="On">The day it began.</param>
/// <param name="Channel">How: one of these.</param>
/// <param name="Minutes">Its length in minutes.</param>
/// <param name="TwoWay">Whether both sides spoke or wrote.</param>
/// <param name="Sentiment">Tone, −1 to 1.</param>
/// <param name="Person">This person took part.</param>
/// <param name="Opportunity">The deal it was about.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("InteractionFilter")]
public sealed record InteractionFilter(
    DateFilter? On = null, IReadOnlyList<Channel>? Channel = null, FloatFilter? Minutes = null, bool? TwoWay = null, FloatFilter? Sentiment = null,
    NodeId? Person = null, IdFilter<Opportunity>? Opportunity = null,
    IReadOnlyList<InteractionFilter>? And = null, IReadOnlyList<InteractionFilter>? Or = null, InteractionFilter? Not = null)
    : IFilter<ContactSummary>
{
    bool IFilter<ContactSummary>.Allows(ContactSummary item, Reader reader) =>
        On.Allows(item.Day)
        && Channel.Allows(item.Channel)
        && Minutes.Allows(item.Minutes)
        && (TwoWay is null || TwoWay == item.TwoWay)
        && Sentiment.Allows(item.Sentiment)
        && (Person is not { } person || item.People.Contains(person))
        && Opportunity.Allows(item.Opportunity)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
