using System.Text.Json;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Tests.Oracle.Comparison;

/// <summary>Compares what both sides make of a text: the printed form, or the place of the first mistake.</summary>
internal static class ParseComparison
{
    private static readonly ParserOptions Wide = new() { MaxDepth = ParserOptions.GreatestMaxDepth };

    public static string Ours(string text)
    {
        try
        {
            return "prints as\n" + GraphQLPrinter.Print(GraphQLParser.Parse(text, Wide));
        }
        catch (GraphQLSyntaxException exception)
        {
            return $"refused at {exception.Location}";
        }
    }

    /// <summary>graphql-js breaks lines and spaces braces otherwise, so what it printed is read and printed here: the same
    /// text then means that both printed the same tree.</summary>
    public static string Theirs(JsonElement answer)
    {
        if (answer.TryGetProperty("syntax", out var at))
            return $"refused at {at[0].GetString()}";
        var printed = answer.GetProperty("printed").GetString()!;
        var read = Ours(printed);
        return IsAccepted(read) ? read : $"accepted, and printed as\n{printed}";
    }

    public static bool IsAccepted(string verdict) => verdict.StartsWith("prints", StringComparison.Ordinal);
}
