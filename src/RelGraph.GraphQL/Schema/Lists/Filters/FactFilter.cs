using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which facts a list shows: all that is said must hold.</summary>
/// <param name="Key">The key inside the kind.</param>
/// <param name="ValidFrom">The first day on which it is true; unknown when it was always so.</param>
/// <param name="ValidTo">The first day on which it is no longer true; unknown while nobody knows an end.</param>
/// <param name="Source">Where it comes from: one of these.</param>
/// <param name="Confidence">How sure the source is, 0 to 1.</param>
/// <param name="And">All of these hold too.</param>
/// <param name="Or">At least one of these holds.</param>
/// <param name="Not">This does not hold.</param>
[GraphQLName("FactFilter")]
public sealed record FactFilter(
    TextFilter? Key = null, DateFilter? ValidFrom = null, DateFilter? ValidTo = null, IReadOnlyList<FactSource>? Source = null, FloatFilter? Confidence = null,
    IReadOnlyList<FactFilter>? And = null, IReadOnlyList<FactFilter>? Or = null, FactFilter? Not = null)
    : IFilter<FactContent>
{
    bool IFilter<FactContent>.Allows(FactContent item, Reader reader)
    {
        var fact = reader.Facts.FactOf(item);
        return Key.Allows(item.Key)
            && ValidFrom.Allows(fact.Valid.From == DateOnly.MinValue ? null : fact.Valid.From)
            && ValidTo.Allows(fact.Valid.To == DateOnly.MaxValue ? null : fact.Valid.To)
            && Source.Allows(fact.Source)
            && Confidence.Allows(fact.Confidence)
            && FilterTerms.Allow(item, reader, And, Or, Not);
    }
}
