namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The literal true or false.</summary>
/// <param name="value">The truth value.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class BooleanValue(bool value, Location location) : Value(location)
{
    /// <summary>The truth value.</summary>
    public bool Value { get; } = value;
}
