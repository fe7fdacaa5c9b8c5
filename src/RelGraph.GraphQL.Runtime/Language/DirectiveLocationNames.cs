using System.Collections.Frozen;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The names of the places where a directive may be declared to stand (section 3.13).</summary>
internal static class DirectiveLocationNames
{
    private static readonly string[] All =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    private static readonly FrozenSet<string> Set = All.ToFrozenSet(StringComparer.Ordinal);

    public static string Listed { get; } = string.Join(", ", All);

    public static bool Contains(ReadOnlySpan<char> name) =>
        Set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
