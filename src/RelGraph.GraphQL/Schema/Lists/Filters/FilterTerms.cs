using RelGraph.Engine.Model;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>The parts filters are made of. What a filter does not mention, it allows.</summary>
internal static class FilterTerms
{
    /// <summary>The combinations: all of, at least one of, not.</summary>
    public static bool Allow<T, TFilter>(T item, Reader reader, IReadOnlyList<TFilter>? and, IReadOnlyList<TFilter>? or, TFilter? not)
        where TFilter : class, IFilter<T> =>
        (and is null || and.All(one => one.Allows(item, reader)))
        && (or is null || or.Any(one => one.Allows(item, reader)))
        && (not is null || !not.Allows(item, reader));

    public static bool Allows(this TextFilter? filter, string? value) => filter is null || filter.Holds(value);

    public static bool Allows(this IntFilter? filter, int? value) => filter is null || filter.Holds(value);

    public static bool Allows(this FloatFilter? filter, double? value) => filter is null || filter.Holds(value);

    public static bool Allows(this DateFilter? filter, DateOnly? value) => filter is null || filter.Holds(value);

    public static bool Allows(this MoneyFilter? filter, Money? value, Reader reader) => filter is null || filter.Holds(value, reader);

    public static bool Allows<T>(this IdFilter<T>? filter, string? value)
        where T : Noun => filter is null || filter.Holds(value);

    /// <summary>A choice: one of these; an unknown value is none of them.</summary>
    public static bool Allows<T>(this IReadOnlyList<T>? choices, T? value)
        where T : struct, Enum => choices is null || (value is { } known && choices.Contains(known));

    /// <summary>What every filter of one value has: whether the value is known.</summary>
    public static bool Known(bool? isNull, bool valueIsNull) => isNull is null || isNull == valueIsNull;
}
