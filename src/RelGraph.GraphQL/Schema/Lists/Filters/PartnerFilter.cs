using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which partners a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Role">Role.</param>
/// <param name="Region">Region 区域.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("PartnerFilter")]
public sealed record PartnerFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? Role = null, TextFilter? Region = null, IReadOnlyList<PartnerFilter>? And = null,
    IReadOnlyList<PartnerFilter>? Or = null, PartnerFilter? Not = null)
    : IFilter<Partner>
{
    bool IFilter<Partner>.Allows(Partner item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Role.Allows(item.Role)
        && Region.Allows(item.Region)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
