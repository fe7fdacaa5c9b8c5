using RelGraph.Engine.Model;
using RelGraph.Engine.Ties;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which ties a list shows: all that is said must hold.</summary>
/// <param name="Kind">With people of this kind: CONTACT or EMPLOYEE.</param>
/// <param name="Strength">Strength, above 0 and below 1.</param>
/// <param name="Confidence">How much rests on evidence, 0 to 1.</param>
/// <param name="LastContact">Day of the last contact.</param>
/// <param name="LastTwoWayContact">Day of the last contact in which both sides spoke or wrote.</param>
/// <param name="Interactions">Number of contacts.</param>
/// <param name="IsRated">Whether somebody rated the closeness.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("TieFilter")]
public sealed record TieFilter(
    FactKind? Kind = null, FloatFilter? Strength = null, FloatFilter? Confidence = null, DateFilter? LastContact = null, DateFilter? LastTwoWayContact = null,
    IntFilter? Interactions = null, bool? IsRated = null, IReadOnlyList<TieFilter>? And = null, IReadOnlyList<TieFilter>? Or = null, TieFilter? Not = null)
    : IFilter<Tie>
{
    bool IFilter<Tie>.Allows(Tie item, Reader reader) =>
        (Kind is null || Kind == item.To.Kind)
        && Strength.Allows(item.Strength)
        && Confidence.Allows(item.Confidence)
        && LastContact.Allows(item.LastContact)
        && LastTwoWayContact.Allows(item.LastTwoWayContact)
        && Interactions.Allows(item.Interactions)
        && (IsRated is null || IsRated == item.IsRated)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
