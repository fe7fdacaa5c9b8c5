namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>The stable codes of errors that execution itself reports, written as <c>extensions.code</c>.</summary>
public static class ExecutionErrorCodes
{
    /// <summary>A variable or argument has a value its type does not allow.</summary>
    public const string BadInput = "BAD_USER_INPUT";

    /// <summary>The request names no operation of its document, or one the schema or the transport does not offer.</summary>
    public const string OperationNotFound = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A limit of the server forbids the document or its answer.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The document could cost more than the server allows, or turned out to.</summary>
    public const string CostTooHigh = "COST_TOO_HIGH";

    /// <summary>The operation took longer than the server allows and was ended.</summary>
    public const string TimedOut = "EXECUTION_TIMEOUT";

    /// <summary>The server answers trusted documents only, and this is none.</summary>
    public const string DocumentNotTrusted = "DOCUMENT_NOT_TRUSTED";

    /// <summary>The request names a document by its hash that the server does not hold; the client sends it once with its text.</summary>
    public const string DocumentNotFound = "PERSISTED_QUERY_NOT_FOUND";

    /// <summary>The hash a request names is not that of the document it sends.</summary>
    public const string DocumentMismatch = "PERSISTED_QUERY_MISMATCH";

    /// <summary>Introspection is turned off.</summary>
    public const string IntrospectionOff = "INTROSPECTION_OFF";

    /// <summary>A resolver broke the schema's promise: null where a value is required, or a value of a wrong type.</summary>
    public const string BrokenPromise = "INVALID_RESULT";

    /// <summary>Something unexpected failed inside; the client is not told what.</summary>
    public const string Internal = "INTERNAL_SERVER_ERROR";
}
