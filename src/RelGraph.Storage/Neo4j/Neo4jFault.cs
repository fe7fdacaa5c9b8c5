namespace RelGraph.Storage.Neo4j;

/// <summary>One thing that is wrong with a workspace in a graph.</summary>
/// <param name="Kind">What kind of fault it is.</param>
/// <param name="Subject">What has it: a fact in the form <c>seat:O-1|C-2</c>, or a kind of fact.</param>
/// <param name="Detail">What is wrong, in words.</param>
/// <param name="IsRepaired">True when it was put right.</param>
public sealed record Neo4jFault(Neo4jFaultKind Kind, string Subject, string Detail, bool IsRepaired);
