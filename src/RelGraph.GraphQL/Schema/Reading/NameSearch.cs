using System.Globalization;

namespace RelGraph.GraphQL.Schema.Reading;

/// <summary>Finds names as people type them: any part, in either language, ignoring case, accents and full-width forms.</summary>
internal static class NameSearch
{
    private const CompareOptions Forgiving = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreWidth;

    /// <summary>Whether a text begins so, ignoring case, accents and full-width forms.</summary>
    public static bool Begins(string start, string text) => CultureInfo.InvariantCulture.CompareInfo.IsPrefix(text, start, Forgiving);

    /// <summary>True when nothing is searched, or one of the names contains every word of the search.</summary>
    public static bool Matches(string? search, params ReadOnlySpan<string?> names)
    {
        if (string.IsNullOrWhiteSpace(search))
        {
            return true;
        }

        var words = search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (name is not null && words.All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(name, word, Forgiving) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
