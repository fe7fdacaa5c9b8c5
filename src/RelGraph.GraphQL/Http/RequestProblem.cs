namespace RelGraph.GraphQL.Http;

/// <summary>Why an HTTP request is not a GraphQL request.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Message">What is wrong, what is allowed, what to do.</param>
internal sealed record RequestProblem(int Status, string Code, string Message);
