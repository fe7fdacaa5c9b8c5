namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Writes syntax nodes as GraphQL text, indented by two spaces.</summary>
/// <remarks>Parsing the text gives a tree that prints the same. Comments are not part of the tree. Thread safe.</remarks>
public static class GraphQLPrinter
{
    /// <summary>The text of a node and everything below it.</summary>
    /// <param name="node">Any node.</param>
    /// <remarks>O(length of the text). Recursive: a tree built by hand must not be nested deeper than
    /// <see cref="ParserOptions.GreatestMaxDepth"/>.</remarks>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new Printer();
        printer.Write(node);
        return printer.ToString();
    }
}
