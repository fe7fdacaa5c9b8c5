namespace RelGraph.Storage.Neo4j.Transport;

/// <summary>What a statement does to the graph.</summary>
public enum CypherAccess
{
    /// <summary>It only reads.</summary>
    Read = 0,

    /// <summary>It writes, or may write.</summary>
    Write = 1,
}
