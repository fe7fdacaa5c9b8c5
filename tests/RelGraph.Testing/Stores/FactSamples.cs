using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Testing.Stores;

/// <summary>Contents of every kind with every field filled, made from the catalog, so that a new field is covered the day it is declared.</summary>
public static class FactSamples
{
    /// <summary>A content with every field filled; different numbers give different keys.</summary>
    public static FactContent Full(FactDescriptor descriptor, int number)
    {
        var content = descriptor.Create(descriptor.Fields.Select((field, index) => (field, index)).ToDictionary(pair => pair.field, pair => Value(pair.field, pair.index, number)));
        return content is Noun noun ? noun with { Custom = new Dictionary<string, string> { ["等级"] = "A", ["tier"] = "1" } } : content;
    }

    private static object? Value(FactField field, int index, int number) => field.Type switch
    {
        FieldType.Text => $"{field.Chinese} \"{number}\" {field.Column} 𠮷",
        FieldType.Id => $"{field.Column}-{number}",
        FieldType.Node => new NodeId(field.Kinds[(number + index) % field.Kinds.Count], $"N-{number}"),
        FieldType.Vendor => number % 2 == 0 ? Vendor.Us : new Vendor($"K-{number}"),
        FieldType.IdList => new[] { $"P-{number}", $"P-{number + 1}" },
        FieldType.WholeNumber => (int)(field.Limits?.Minimum ?? 0) + (number % 3),
        FieldType.Number => (field.Limits?.Minimum ?? 0) + ((field.Limits?.Maximum ?? 1) - (field.Limits?.Minimum ?? 0)) / 3,
        FieldType.ExactNumber => 7.1234m,
        FieldType.Boolean => true,
        FieldType.Date => new DateOnly(2024, 1, 1).AddDays(number + index),
        FieldType.Instant => new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.FromHours(8)).AddTicks(number),
        FieldType.Money => new Money(123_456 + number, "CNY"),
        FieldType.Choice => Enum.GetValues(field.ClrType).GetValue(1 + (number % (Enum.GetValues(field.ClrType).Length - 1))),
        _ => throw new NotSupportedException($"No sample for {field.Type}."),
    };
}
