using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Application.Exporting;

/// <summary>Writes field values as an import reads them.</summary>
internal static class CellText
{
    private static readonly ConcurrentDictionary<object, string> ChoiceNames = new();

    /// <summary>The text of a value; empty for null.</summary>
    public static string Of(FactField field, object? value) => value switch
    {
        null => "",
        string text => text,
        IReadOnlyList<string> ids => string.Join(';', ids),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset at => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z",
        Enum choice when field.Type == FieldType.Choice => ChoiceNames.GetOrAdd(choice, static name => JsonNamingPolicy.KebabCaseLower.ConvertName(name.ToString()!)),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
