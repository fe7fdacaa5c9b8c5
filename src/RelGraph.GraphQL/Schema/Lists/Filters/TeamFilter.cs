using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which teams a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Parent">The team it belongs to.</param>
/// <param name="Manager">Who leads it.</param>
/// <param name="Region">Region 区域.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("TeamFilter")]
public sealed record TeamFilter(
    TextFilter? Key = null, TextFilter? Name = null, IdFilter<Team>? Parent = null, IdFilter<Employee>? Manager = null, TextFilter? Region = null,
    IReadOnlyList<TeamFilter>? And = null, IReadOnlyList<TeamFilter>? Or = null, TeamFilter? Not = null)
    : IFilter<Team>
{
    bool IFilter<Team>.Allows(Team item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Parent.Allows(item.Parent)
        && Manager.Allows(item.Manager)
        && Region.Allows(item.Region)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
