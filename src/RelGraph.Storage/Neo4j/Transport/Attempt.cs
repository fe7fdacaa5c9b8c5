using RelGraph.Storage.Neo4j.Transport.Answers;
using RelGraph.Storage.Neo4j.Transport.Failures;

namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>What came of sending a statement once: the answer, or why not.</summary>
/// <param name="Answer">The answer, begun.</param>
/// <param name="Failure">Why there is none.</param>
internal readonly record struct Attempt(QueryApiResult? Answer, Failure? Failure);
