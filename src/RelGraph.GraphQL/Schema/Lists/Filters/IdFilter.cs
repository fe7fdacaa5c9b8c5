using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Lists.Filters;

/// <summary>Which references count: all that is said must hold. A missing reference counts only for `isNull: true`.</summary>
/// <typeparam name="T">The kind referred to.</typeparam>
[GraphQLName("{T}IdFilter")]
public sealed record IdFilter<T>
    where T : Noun
{
    /// <summary>Refers to one of these, by `id` or `key`.</summary>
    public IReadOnlyList<string>? In { get; init; }

    /// <summary>Whether it refers to nothing.</summary>
    public bool? IsNull { get; init; }

    internal bool Holds(string? value) =>
        FilterTerms.Known(IsNull, value is null) && (In is null || (value is not null && In.Contains(value, StringComparer.Ordinal)));
}
