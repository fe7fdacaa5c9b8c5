using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which whole numbers count: all that is said must hold. What is unknown counts only for `isNull: true`.</summary>
/// <param name="Eq">Exactly this number.</param>
/// <param name="In">One of these whole numbers.</param>
/// <param name="Gte">This number or more.</param>
/// <param name="Lte">This number or less.</param>
/// <param name="IsNull">Whether it is unknown.</param>
[GraphQLName("IntFilter")]
public sealed record IntFilter(int? Eq = null, IReadOnlyList<int>? In = null, int? Gte = null, int? Lte = null, bool? IsNull = null)
{
    // A comparison with null is false: what is unknown is in no range.
    internal bool Holds(int? value) =>
        FilterTerms.Known(IsNull, value is null)
        && (Eq is null || value == Eq)
        && (In is null || (value is { } known && In.Contains(known)))
        && (Gte is null || value >= Gte)
        && (Lte is null || value <= Lte);
}
