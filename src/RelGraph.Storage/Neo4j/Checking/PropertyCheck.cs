using System.Collections;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>Compares the properties that people read with those that the fact gives.</summary>
internal static class PropertyCheck
{
    /// <summary>The names that differ, in order. Properties that belong to no field of the kind are nobody's business.</summary>
    public static List<string> Differences(FactKind kind, IReadOnlyDictionary<string, object?> actual, IReadOnlyDictionary<string, object?> expected) =>
        [.. NaturalProperties.Of(kind).Select(property => property.Name).Concat(expected.Keys).Distinct().Where(name => !Same(actual.GetValueOrDefault(name), expected.GetValueOrDefault(name))).Order(StringComparer.Ordinal)];

    /// <summary>True when there is a property that only a fact of the kind has.</summary>
    public static bool HasFields(FactKind kind, IReadOnlyDictionary<string, object?> actual) =>
        NaturalProperties.Of(kind).Any(property => property.Name != "id" && actual.ContainsKey(property.Name));

    private static bool Same(object? actual, object? expected) => (actual, expected) switch
    {
        (null, null) => true,
        (null, IList { Count: 0 }) or (IList { Count: 0 }, null) => true,
        (long left, int right) => left == right,
        (double left, double right) => left.Equals(right),
        (DateTimeOffset left, DateTimeOffset right) => left.EqualsExact(right),
        (string left, string right) => left == right,
        (IEnumerable left, IEnumerable right) => left.Cast<object?>().Select(Text).SequenceEqual(right.Cast<object?>().Select(Text)),
        _ => Equals(actual, expected),
    };

    private static string? Text(object? value) => value?.ToString();
}
