using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RelGraph.Engine.Model.Catalog;

/// <summary>One fact kind: its record type, its fields in declared order, and its names.</summary>
public sealed class FactDescriptor
{
    internal FactDescriptor(FactKind kind, Type type)
    {
        Kind = kind;
        Type = type;
        Name = Names.Of(kind);
        FileName = Plural(Name) + ".csv";
        var nullability = new NullabilityInfoContext();
        Fields =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Select(property => (property, declared: property.GetCustomAttribute<FieldAttribute>()))
                .Where(pair => pair.declared is not null)
                .OrderBy(pair => Depth(pair.property.DeclaringType!))
                .ThenBy(pair => pair.property.MetadataToken)
                .Select(pair => new FactField(pair.property, pair.declared!, IsNullable(pair.property, nullability))),
        ];
        Occurrence = Fields.FirstOrDefault(field => field.IsOccurrence);
        HasCustomFields = typeof(Noun).IsAssignableFrom(type);
    }

    /// <summary>The kind.</summary>
    public FactKind Kind { get; }

    /// <summary>The record type.</summary>
    public Type Type { get; }

    /// <summary>The name in kebab-case, for example <c>stage-change</c>.</summary>
    public string Name { get; }

    /// <summary>The file of an import bundle, for example <c>stage_changes.csv</c>.</summary>
    public string FileName { get; }

    /// <summary>The fields, base fields first, otherwise in declared order.</summary>
    public IReadOnlyList<FactField> Fields { get; }

    /// <summary>The field that says when the fact became true, or null: then the start of validity is stated or unbounded.</summary>
    public FactField? Occurrence { get; }

    /// <summary>True when a workspace may declare custom fields for the kind.</summary>
    public bool HasCustomFields { get; }

    /// <summary>The field of a column name, ignoring case; null when there is none.</summary>
    public FactField? Find(string column) => Fields.FirstOrDefault(field => field.Column.Equals(column, StringComparison.OrdinalIgnoreCase));

    /// <summary>Builds a content from values by field; fields not given stay empty.</summary>
    /// <param name="values">Values of the fields' own types, already checked.</param>
    /// <exception cref="ArgumentException">A required field is missing or null.</exception>
    public FactContent Create(IReadOnlyDictionary<FactField, object?> values) =>
        Create([.. Fields.Select(field => values.GetValueOrDefault(field))]);

    /// <summary>Builds a content from values in the order of <see cref="Fields"/>; the way for bulk reading, which looks nothing up.</summary>
    /// <param name="values">One value of each field's own type, already checked; null where the field is empty.</param>
    /// <exception cref="ArgumentException">A required field is null, or there is not one value for each field.</exception>
    public FactContent Create(ReadOnlySpan<object?> values)
    {
        if (values.Length != Fields.Count)
        {
            throw new ArgumentException($"{Name} has {Fields.Count} fields but {values.Length} values were given.", nameof(values));
        }

        var content = (FactContent)RuntimeHelpers.GetUninitializedObject(Type);
        for (var i = 0; i < values.Length; i++)
        {
            var (field, value) = (Fields[i], values[i]);
            if (value is not null)
            {
                field.Set(content, value);
            }
            else if (field.IsRequired)
            {
                throw new ArgumentException($"{Name} needs {field.Column}: {field.Description}.", nameof(values));
            }
            else if (field.Type == FieldType.IdList)
            {
                field.Set(content, Array.Empty<string>());
            }
        }

        return content;
    }

    /// <summary>The day on which the content says it became true, in the given time zone; null when it does not say.</summary>
    public DateOnly? OccurredOn(FactContent content, TimeZoneInfo zone) => Occurrence?.Get(content) switch
    {
        DateOnly day => day,
        DateTimeOffset at => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime),
        _ => null,
    };

    /// <summary>The same name with underscores and in the plural, as files are named.</summary>
    private static string Plural(string name)
    {
        var snake = JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Replace('-', '_');
        return snake switch
        {
            "reports_to" or "influences" or "conflicts_with" or "works_with" or "introduced" or "covers" or "competes_on" => snake,
            "opportunity" => "opportunities",
            "delivery" => "deliveries",
            "criterion_score" => "criterion_scores",
            "tender_criterion" => "tender_criteria",
            _ => snake + "s",
        };
    }

    private static int Depth(Type type) => type.BaseType is null ? 0 : 1 + Depth(type.BaseType);

    private static bool IsNullable(PropertyInfo property, NullabilityInfoContext context) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && context.Create(property).ReadState == NullabilityState.Nullable);
}
