using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>The fields of a fact as typed properties, for people who read the graph with Cypher.</summary>
/// <remarks>They say the same as the canonical JSON, which is what RelGraph itself reads. An empty field has no property.</remarks>
internal static class NaturalProperties
{
    private delegate void Writer(object value, Dictionary<string, object?> properties);

    private static readonly FrozenDictionary<FactKind, (FactField Field, Writer Write)[]> Writers = FactCatalog.All.ToFrozenDictionary(
        kind => kind.Kind,
        kind => kind.Fields.Select(field => (field, WriterOf(field))).ToArray());

    /// <summary>The properties of a content, by name; new, so that the caller may add to it.</summary>
    public static Dictionary<string, object?> Of(FactContent content)
    {
        var writers = Writers[FactCatalog.Of(content).Kind];
        var properties = new Dictionary<string, object?>(writers.Length + Metadata.Names.Count, StringComparer.Ordinal);
        foreach (var (field, write) in writers)
        {
            if (field.Get(content) is { } value)
            {
                write(value, properties);
            }
        }

        if (content is Noun { Custom: { } custom })
        {
            foreach (var (name, text) in custom)
            {
                properties[CustomNames.Of(name)] = text;
            }
        }

        return properties;
    }

    /// <summary>The properties that facts of a kind may have, in the order of the fields; custom fields are not among them.</summary>
    public static IEnumerable<NaturalProperty> Of(FactKind kind) => FactCatalog.Of(kind).Fields.SelectMany(Declared);

    private static IEnumerable<NaturalProperty> Declared(FactField field)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(field.Property);
        return field.Type switch
        {
            FieldType.Money => [new(MinorUnits(name), "INTEGER", field), new(Currency(name), "STRING", field)],
            FieldType.IdList => [new(name, "LIST<STRING>", field)],
            FieldType.WholeNumber => [new(name, "INTEGER", field)],
            FieldType.Number => [new(name, "FLOAT", field)],
            FieldType.Boolean => [new(name, "BOOLEAN", field)],
            FieldType.Date => [new(name, "DATE", field)],
            FieldType.Instant => [new(name, "ZONED DATETIME", field)],
            _ => [new(name, "STRING", field)],
        };
    }

    private static Writer WriterOf(FactField field)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(field.Property);
        return field.Type switch
        {
            FieldType.Money => MoneyWriter(MinorUnits(name), Currency(name)),
            FieldType.Choice => ChoiceWriter(name, field.ClrType),
            FieldType.WholeNumber => (value, properties) => properties[name] = (long)(int)value,
            FieldType.ExactNumber => (value, properties) => properties[name] = ((decimal)value).ToString(CultureInfo.InvariantCulture),
            FieldType.Vendor or FieldType.Node => (value, properties) => AddText(name, value.ToString(), properties),
            _ => (value, properties) => properties[name] = value,
        };
    }

    private static Writer MoneyWriter(string minorUnits, string currency) => (value, properties) =>
    {
        var money = (Money)value;
        properties[minorUnits] = money.MinorUnits;
        properties[currency] = money.Currency;
    };

    private static Writer ChoiceWriter(string name, Type choice)
    {
        var names = Enum.GetValues(choice).Cast<object>().Distinct().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!));
        return (value, properties) => properties[name] = names[value];
    }

    /// <summary>The default value of a node or vendor names nobody.</summary>
    private static void AddText(string name, string? text, Dictionary<string, object?> properties)
    {
        if (!string.IsNullOrEmpty(text))
        {
            properties[name] = text;
        }
    }

    private static string MinorUnits(string name) => name + "Minor";

    private static string Currency(string name) => name + "Currency";
}
