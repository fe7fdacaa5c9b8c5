using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Runtime.Execution;

namespace RelGraph.GraphQL.Errors;

/// <summary>A question would cost more than the server allows. Asking for less helps; retrying does not.</summary>
/// <param name="message">What it would cost, what is allowed and what to do.</param>
public sealed class LimitExceededException(string message) : RelGraphException(ExecutionErrorCodes.LimitExceeded, message);
