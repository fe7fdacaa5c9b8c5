using System.Collections.Immutable;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>An input object written in braces.</summary>
/// <param name="fields">The fields in order, as written.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class ObjectValue(ImmutableArray<ObjectField> fields, Location location) : Value(location)
{
    /// <summary>The fields in order, as written.</summary>
    public ImmutableArray<ObjectField> Fields { get; } = fields;
}
