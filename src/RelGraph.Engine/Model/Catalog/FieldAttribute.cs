namespace RelGraph.Engine.Model.Catalog;

/// <summary>Declares a property as a field of its fact kind; import columns, templates, docs, storage and the programming interface all read this one declaration.</summary>
/// <param name="description">What the field holds, in English, with unit and range.</param>
/// <param name="chinese">The field's name in Chinese.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string description, string chinese) : Attribute
{
    /// <summary>What the field holds, in English.</summary>
    public string Description { get; } = description;

    /// <summary>The field's name in Chinese.</summary>
    public string Chinese { get; } = chinese;
}
