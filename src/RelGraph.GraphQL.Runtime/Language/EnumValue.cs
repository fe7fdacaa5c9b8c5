namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A bare name written as a value: a value of an enum.</summary>
/// <param name="name">The enum value's name.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class EnumValue(string name, Location location) : Value(location)
{
    /// <summary>The enum value's name.</summary>
    public string Name { get; } = name;
}
