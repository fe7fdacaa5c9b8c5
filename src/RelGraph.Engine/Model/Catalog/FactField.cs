using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;

namespace RelGraph.Engine.Model.Catalog;

/// <summary>One field of a fact kind, as declared on its record: name, type, limits, references, and how to read and write it.</summary>
public sealed class FactField
{
    private readonly Func<FactContent, object?> _get;
    private readonly Action<FactContent, object?> _set;

    internal FactField(PropertyInfo property, FieldAttribute declared, bool nullable)
    {
        Property = property.Name;
        Column = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        Description = declared.Description;
        Chinese = declared.Chinese;
        ClrType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        Kinds = property.GetCustomAttribute<RefersAttribute>()?.Kinds ?? [];
        Limits = property.GetCustomAttribute<LimitsAttribute>();
        IsKeyPart = property.IsDefined(typeof(KeyPartAttribute));
        IsOccurrence = property.IsDefined(typeof(OccurredAttribute));
        IsPersonal = property.IsDefined(typeof(PersonalAttribute));
        Type = TypeOf(ClrType, Kinds.Count > 0);
        IsRequired = !nullable && Type is not (FieldType.Boolean or FieldType.IdList);
        _get = Getter(property);
        _set = Setter(property);
    }

    /// <summary>The property's name.</summary>
    public string Property { get; }

    /// <summary>The name in snake_case: the column of an import file.</summary>
    public string Column { get; }

    /// <summary>What the field holds, in English.</summary>
    public string Description { get; }

    /// <summary>The field's name in Chinese.</summary>
    public string Chinese { get; }

    /// <summary>The type as front ends see it.</summary>
    public FieldType Type { get; }

    /// <summary>The property's type without <see cref="Nullable{T}"/>.</summary>
    public Type ClrType { get; }

    /// <summary>The kinds the field may refer to; empty when it refers to nothing.</summary>
    public IReadOnlyList<FactKind> Kinds { get; }

    /// <summary>The closed range of a number, or null.</summary>
    public LimitsAttribute? Limits { get; }

    /// <summary>True when a fact cannot be without it. A missing boolean is false, a missing list empty.</summary>
    public bool IsRequired { get; }

    /// <summary>True for a part of a relation's key.</summary>
    public bool IsKeyPart { get; }

    /// <summary>True for the day or instant at which the fact becomes true.</summary>
    public bool IsOccurrence { get; }

    /// <summary>True for personal data.</summary>
    public bool IsPersonal { get; }

    /// <summary>The allowed names of a choice, in declared order; empty for other types.</summary>
    public IReadOnlyList<string> AllowedNames => Type == FieldType.Choice ? Names.All(ClrType) : [];

    /// <summary>Reads the field of a content; null where it is empty.</summary>
    public object? Get(FactContent content) => _get(content);

    /// <summary>Writes the field of a content under construction.</summary>
    internal void Set(FactContent content, object? value) => _set(content, value);

    private static FieldType TypeOf(Type type, bool refers) => type switch
    {
        _ when type == typeof(NodeId) => FieldType.Node,
        _ when type == typeof(Vendor) => FieldType.Vendor,
        _ when type == typeof(IReadOnlyList<string>) => FieldType.IdList,
        _ when type == typeof(string) => refers ? FieldType.Id : FieldType.Text,
        _ when type == typeof(int) => FieldType.WholeNumber,
        _ when type == typeof(double) => FieldType.Number,
        _ when type == typeof(decimal) => FieldType.ExactNumber,
        _ when type == typeof(bool) => FieldType.Boolean,
        _ when type == typeof(DateOnly) => FieldType.Date,
        _ when type == typeof(DateTimeOffset) => FieldType.Instant,
        _ when type == typeof(Money) => FieldType.Money,
        _ when type.IsEnum => FieldType.Choice,
        _ => throw new NotSupportedException($"A field of type {type} has no place in the catalog; use one of the types of {nameof(FieldType)}."),
    };

    private static Func<FactContent, object?> Getter(PropertyInfo property)
    {
        var content = Expression.Parameter(typeof(FactContent));
        var read = Expression.Property(Expression.Convert(content, property.DeclaringType!), property);
        return Expression.Lambda<Func<FactContent, object?>>(Expression.Convert(read, typeof(object)), content).Compile();
    }

    private static Action<FactContent, object?> Setter(PropertyInfo property)
    {
        var content = Expression.Parameter(typeof(FactContent));
        var value = Expression.Parameter(typeof(object));
        var write = Expression.Call(Expression.Convert(content, property.DeclaringType!), property.SetMethod!, Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<FactContent, object?>>(write, content, value).Compile();
    }
}
