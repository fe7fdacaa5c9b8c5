using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Runtime.Tests.Execution;

/// <summary>Codes are promises to programs: a test fails before one changes.</summary>
public sealed class ErrorCodeTests
{
    [Theory]
    [InlineData(ErrorCodes.SyntaxError, "GRAPHQL_PARSE_FAILED")]
    [InlineData(ErrorCodes.ValidationError, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData(ExecutionErrorCodes.BadInput, "BAD_USER_INPUT")]
    [InlineData(ExecutionErrorCodes.OperationNotFound, "OPERATION_RESOLUTION_FAILURE")]
    [InlineData(ExecutionErrorCodes.LimitExceeded, "LIMIT_EXCEEDED")]
    [InlineData(ExecutionErrorCodes.CostTooHigh, "COST_TOO_HIGH")]
    [InlineData(ExecutionErrorCodes.TimedOut, "EXECUTION_TIMEOUT")]
    [InlineData(ExecutionErrorCodes.DocumentNotTrusted, "DOCUMENT_NOT_TRUSTED")]
    [InlineData(ExecutionErrorCodes.DocumentNotFound, "PERSISTED_QUERY_NOT_FOUND")]
    [InlineData(ExecutionErrorCodes.DocumentMismatch, "PERSISTED_QUERY_MISMATCH")]
    [InlineData(ExecutionErrorCodes.IntrospectionOff, "INTROSPECTION_OFF")]
    [InlineData(ExecutionErrorCodes.BrokenPromise, "INVALID_RESULT")]
    [InlineData(ExecutionErrorCodes.Internal, "INTERNAL_SERVER_ERROR")]
    public void Code_ThatClientsKnow_StaysAsItIs(string code, string promised) => Assert.Equal(promised, code);
}
