using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Cli.Supposing;

/// <summary>Reads the value of a field of a fact as written on the command line.</summary>
internal static class FieldValue
{
    /// <summary>The field of a record that a supposition names.</summary>
    /// <param name="supposition">The supposition, for messages.</param>
    /// <param name="kind">The kind of fact.</param>
    /// <param name="name">The field, with hyphens or underscores.</param>
    /// <param name="allowed">The columns that may be set.</param>
    /// <param name="example">How to write it.</param>
    public static FactField Find(Supposition supposition, FactKind kind, string name, IReadOnlyList<string> allowed, string example)
    {
        var column = name.Replace('-', '_').ToLowerInvariant();
        return allowed.Contains(column)
            ? FactCatalog.Of(kind).Find(column)!
            : throw supposition.Fault($"field '{name}' is not one of {string.Join(", ", allowed.Select(one => one.Replace('_', '-')))}", example);
    }

    /// <summary>The value; null for a value that is to be unknown.</summary>
    public static object? Read(Supposition supposition, FactField field, string text, string example)
    {
        object? value = field.Type switch
        {
            FieldType.Choice when Names.TryParse(field.ClrType, text, out var choice) => choice,
            FieldType.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Fits(field, number) => number,
            FieldType.WholeNumber when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && Fits(field, whole) => whole,
            FieldType.Boolean when bool.TryParse(text, out var flag) => flag,
            _ => null,
        };
        return value ?? throw supposition.Fault($"{field.Column.Replace('_', '-')} '{text}' is not {Allowed(field)}", example);
    }

    private static bool Fits(FactField field, double number) => field.Limits is not { } limits || (number >= limits.Minimum && number <= limits.Maximum);

    private static string Allowed(FactField field) => field.Type switch
    {
        FieldType.Choice => "one of " + string.Join(", ", field.AllowedNames),
        FieldType.Boolean => "true or false",
        FieldType.WholeNumber => "a whole number" + Between(field),
        _ => "a number" + Between(field),
    };

    private static string Between(FactField field) =>
        field.Limits is { } limits ? string.Create(CultureInfo.InvariantCulture, $" from {limits.Minimum} to {limits.Maximum}").Replace("from -", "from −", StringComparison.Ordinal) : "";
}
