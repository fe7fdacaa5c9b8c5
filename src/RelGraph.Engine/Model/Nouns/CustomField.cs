using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Model.Nouns;

/// <summary>A declared extra field of a noun 自定义字段.</summary>
public sealed record CustomField : IdentifiedContent
{
    /// <summary>The noun it extends, for example account.</summary>
    [Field("The noun it extends, for example account", "对象")]
    public required string Noun { get; init; }

    /// <summary>Its name, as the column is headed.</summary>
    [Field("Its name, as the column is headed", "字段")]
    public required string Field { get; init; }

    /// <summary>Its type.</summary>
    [Field("Its type", "类型")]
    public required CustomFieldType Type { get; init; }

    /// <summary>Allowed values of a choice, separated by semicolons.</summary>
    [Field("Allowed values of a choice, separated by semicolons", "允许值")]
    public string? AllowedValues { get; init; }

    /// <summary>What it means.</summary>
    [Field("What it means", "说明")]
    public string? Description { get; init; }
}
