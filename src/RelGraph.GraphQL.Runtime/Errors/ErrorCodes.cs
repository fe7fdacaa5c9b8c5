namespace RelGraph.GraphQL.Runtime.Errors;

/// <summary>The stable codes of errors made by the runtime itself.</summary>
public static class ErrorCodes
{
    /// <summary>The text is not a GraphQL document, or exceeds a limit of the parser.</summary>
    public const string SyntaxError = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document does not fit the schema.</summary>
    public const string ValidationError = "GRAPHQL_VALIDATION_FAILED";
}
