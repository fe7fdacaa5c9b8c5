namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>The limits within which a text is parsed, so that a hostile one costs little.</summary>
public sealed record ParserOptions
{
    /// <summary>The default of <see cref="MaxLength"/>: 131 072 characters.</summary>
    public const int DefaultMaxLength = 128 * 1024;

    /// <summary>The default of <see cref="MaxTokens"/>: 5 000; what GraphiQL asks of a schema has 300.</summary>
    public const int DefaultMaxTokens = 5_000;

    /// <summary>The default of <see cref="MaxDepth"/>: 200.</summary>
    public const int DefaultMaxDepth = 200;

    /// <summary>The default of <see cref="MaxDirectives"/>: 16.</summary>
    public const int DefaultMaxDirectives = 16;

    /// <summary>The greatest <see cref="MaxDepth"/> that may be set: 500. Beyond it, walking the document could exhaust the stack.</summary>
    public const int GreatestMaxDepth = 500;

    /// <summary>The options with every default.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The longest text accepted, in UTF-16 code units.</summary>
    /// <value>At least 1; default 131 072.</value>
    public int MaxLength { get; init; } = DefaultMaxLength;

    /// <summary>The greatest number of tokens accepted; comments are not counted.</summary>
    /// <value>At least 1; default 5 000.</value>
    public int MaxTokens { get; init; } = DefaultMaxTokens;

    /// <summary>How deep selection sets, values and types may be nested, together.</summary>
    /// <value>From 1 to 500; default 200.</value>
    public int MaxDepth { get; init; } = DefaultMaxDepth;

    /// <summary>How many directives one place may have: a field, a spread, an operation, a definition.</summary>
    /// <value>At least 0; default 16.</value>
    public int MaxDirectives { get; init; } = DefaultMaxDirectives;

    /// <summary>Checks all values.</summary>
    /// <exception cref="ArgumentException">A value is out of its range; the message names every such value.</exception>
    public void Validate()
    {
        var problems = new List<string>();
        if (MaxLength < 1) problems.Add($"MaxLength must be at least 1 but was {MaxLength}.");
        if (MaxTokens < 1) problems.Add($"MaxTokens must be at least 1 but was {MaxTokens}.");
        if (MaxDepth is < 1 or > GreatestMaxDepth)
            problems.Add($"MaxDepth must be from 1 to {GreatestMaxDepth} but was {MaxDepth}.");
        if (MaxDirectives < 0) problems.Add($"MaxDirectives must be at least 0 but was {MaxDirectives}.");
        if (problems.Count > 0) throw new ArgumentException(string.Join(' ', problems));
    }
}
