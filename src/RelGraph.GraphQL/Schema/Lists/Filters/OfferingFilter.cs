using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which offerings a list shows: all that is said must hold.</summary>
/// <param name="Key">The plain id.</param>
/// <param name="Name">The name.</param>
/// <param name="Series">Product series.</param>
/// <param name="ListPrice">List price.</param>
/// <param name="MarginPercent">Margin in percent.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("OfferingFilter")]
public sealed record OfferingFilter(
    TextFilter? Key = null, TextFilter? Name = null, TextFilter? Series = null, MoneyFilter? ListPrice = null, FloatFilter? MarginPercent = null,
    IReadOnlyList<OfferingFilter>? And = null, IReadOnlyList<OfferingFilter>? Or = null, OfferingFilter? Not = null)
    : IFilter<Offering>
{
    bool IFilter<Offering>.Allows(Offering item, Reader reader) =>
        Key.Allows(item.Key)
        && Name.Allows(item.Name)
        && Series.Allows(item.Series)
        && ListPrice.Allows(item.ListPrice, reader)
        && MarginPercent.Allows(item.MarginPercent)
        && FilterTerms.Allow(item, reader, And, Or, Not);
}
