using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace RelGraph.Engine.Model.Catalog;

/// <summary>The written form of enumeration values: kebab-case (<c>NonSupporter</c> is <c>non-supporter</c>), the same in files, stores and messages.</summary>
public static class Names
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, object>> ByName = new();

    /// <summary>The written form of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Cache<T>.ByValue.TryGetValue(value, out var name) ? name : JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>The written forms of all values of an enumeration type, in declared order; <c>None</c> is left out.</summary>
    public static IReadOnlyList<string> All(Type enumeration) => [.. Map(enumeration).Keys];

    /// <summary>Reads a written form, ignoring case, blanks around it, and blanks or underscores in the place of hyphens.</summary>
    public static bool TryParse<T>(string? text, out T value)
        where T : struct, Enum
    {
        var found = TryParse(typeof(T), text, out var boxed);
        value = found ? (T)boxed! : default;
        return found;
    }

    /// <summary>Reads a written form of the given enumeration type.</summary>
    public static bool TryParse(Type enumeration, string? text, [NotNullWhen(true)] out object? value)
    {
        value = null;
        if (text is null)
        {
            return false;
        }

        return Map(enumeration).TryGetValue(text, out value)
            || Map(enumeration).TryGetValue(text.Trim().Replace(' ', '-').Replace('_', '-'), out value);
    }

    private static IReadOnlyDictionary<string, object> Map(Type enumeration) => ByName.GetOrAdd(enumeration, static type =>
    {
        var map = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in Enum.GetValues(type))
        {
            if (value.ToString() != "None")
            {
                map[JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!)] = value;
            }
        }

        return map;
    });

    private static class Cache<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue =
            Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
    }
}
