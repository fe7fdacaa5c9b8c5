using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which days count: all that is said must hold. What is unknown counts only for `isNull: true`.</summary>
/// <param name="Eq">Exactly this day.</param>
/// <param name="In">One of these days.</param>
/// <param name="Gte">This day or later.</param>
/// <param name="Lte">This day or earlier.</param>
/// <param name="IsNull">Whether it is unknown.</param>
[GraphQLName("DateFilter")]
public sealed record DateFilter(DateOnly? Eq = null, IReadOnlyList<DateOnly>? In = null, DateOnly? Gte = null, DateOnly? Lte = null, bool? IsNull = null)
{
    // A comparison with null is false: what is unknown is in no range.
    internal bool Holds(DateOnly? value) =>
        FilterTerms.Known(IsNull, value is null)
        && (Eq is null || value == Eq)
        && (In is null || (value is { } known && In.Contains(known)))
        && (Gte is null || value >= Gte)
        && (Lte is null || value <= Lte);
}
