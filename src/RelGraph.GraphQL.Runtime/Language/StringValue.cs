namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>A string literal, its escapes resolved or its block indentation removed.</summary>
/// <param name="text">The characters meant by the literal.</param>
/// <param name="isBlock">Whether it was written as a block string.</param>
/// <param name="location">Where it stands in the text.</param>
public sealed class StringValue(string text, bool isBlock, Location location) : Value(location)
{
    /// <summary>The characters meant by the literal.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it was written as a block string.</summary>
    public bool IsBlock { get; } = isBlock;
}
