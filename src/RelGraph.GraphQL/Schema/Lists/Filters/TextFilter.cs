using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which texts count: all that is said must hold. An unknown text counts only for `isNull: true`.</summary>
/// <param name="Eq">Exactly this text.</param>
/// <param name="In">Exactly one of these texts.</param>
/// <param name="Contains">Every word of this occurs, ignoring case, accents and full-width forms.</param>
/// <param name="StartsWith">Begins so, ignoring case, accents and full-width forms.</param>
/// <param name="IsNull">Whether it is unknown.</param>
[GraphQLName("TextFilter")]
public sealed record TextFilter(string? Eq = null, IReadOnlyList<string>? In = null, string? Contains = null, string? StartsWith = null, bool? IsNull = null)
{
    internal bool Holds(string? value) =>
        FilterTerms.Known(IsNull, value is null)
        && (Eq is null || string.Equals(Eq, value, StringComparison.Ordinal))
        && (In is null || (value is not null && In.Contains(value, StringComparer.Ordinal)))
        && (Contains is null || (value is not null && NameSearch.Matches(Contains, value)))
        && (StartsWith is null || (value is not null && NameSearch.Begins(StartsWith, value)));
}
