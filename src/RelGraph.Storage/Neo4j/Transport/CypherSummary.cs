namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>What a statement did, as the server counts it.</summary>
/// <param name="Counters">Counts by the server's names, for example <c>nodesCreated</c>, <c>relationshipsDeleted</c>.</param>
/// <param name="Notifications">The server's remarks, one sentence each; empty when it has none.</param>
public sealed record CypherSummary(IReadOnlyDictionary<string, long> Counters, IReadOnlyList<string> Notifications);
