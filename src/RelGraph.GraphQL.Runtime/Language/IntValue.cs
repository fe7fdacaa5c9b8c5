namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A number without fraction or exponent.</summary>
/// <param name="text">The digits as written, with the sign if any; unbounded.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class IntValue(string text, Location location) : Value(location)
{
    /// <summary>The digits as written, with the sign if any; unbounded.</summary>
    public string Text { get; } = text;
}
