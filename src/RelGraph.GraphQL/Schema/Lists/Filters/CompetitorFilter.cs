using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which competitors a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Strength">What it is known for.</param>
/// <param name="Region">Region 区域.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("CompetitorFilter")]
public sealed record CompetitorFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? Strength = null, TextFilter? Region = null, IReadOnlyList<CompetitorFilter>? And = null,
    IReadOnlyList<CompetitorFilter>? Or = null, CompetitorFilter? Not = null)
    : IFilter<Competitor>
{
    bool IFilter<Competitor>.Allows(Competitor item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Strength.Allows(item.Strength)
        && Region.Allows(item.Region)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
