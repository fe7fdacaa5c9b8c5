namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A number with a fraction, an exponent or both.</summary>
/// <param name="text">The number as written.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class FloatValue(string text, Location location) : Value(location)
{
    /// <summary>The number as written.</summary>
    public string Text { get; } = text;
}
