namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Reads GraphQL texts: whole documents, single values, single types.</summary>
/// <remarks>Specification of September 2025, section 2 and appendix C. Time and space O(length). Thread safe.</remarks>
public static class GraphQLParser
{
    /// <summary>Parses a document.</summary>
    /// <param name="text">The text: executable definitions, type system declarations, or both.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no document, or exceeds a limit.</exception>
    public static Document Parse(string text, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsMemory(), options);
    }

    /// <inheritdoc cref="Parse(string, ParserOptions?)"/>
    public static Document Parse(ReadOnlyMemory<char> text, ParserOptions? options = null) =>
        Start(text.Span, options).ParseDocument();

    /// <summary>Parses a single value, such as a default value; variables are allowed.</summary>
    /// <param name="text">The value as written.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no value, or exceeds a limit.</exception>
    public static Value ParseValue(string text, ParserOptions? options = null) =>
        Start(text, options).ParseSingleValue();

    /// <summary>Parses a single type reference, such as <c>[Int!]</c>.</summary>
    /// <param name="text">The type as written.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no type, or exceeds a limit.</exception>
    public static TypeReference ParseType(string text, ParserOptions? options = null) =>
        Start(text, options).ParseSingleType();

    private static Parser Start(ReadOnlySpan<char> text, ParserOptions? options)
    {
        options ??= ParserOptions.Default;
        options.Validate();
        if (text.Length > options.MaxLength)
        {
            throw new GraphQLSyntaxException(
                $"The document has {text.Length} characters, more than the limit of {options.MaxLength}. " +
                "Ask for less at once, or split the request.",
                new Location(1, 1, 0, text.Length));
        }
        return new Parser(text, options);
    }
}
