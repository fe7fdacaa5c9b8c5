using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Facts;

/// <summary>The value of a custom field.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Value">Its value as canonical text.</param>
public sealed record CustomValue(string Name, string Value)
{
    internal static IReadOnlyList<CustomValue> Of(Noun? noun) =>
        noun?.Custom is { } values ? [.. values.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new CustomValue(pair.Key, pair.Value))] : [];
}
