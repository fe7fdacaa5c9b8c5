using RelGraph.Benchmarks.Data;
using RelGraph.Engine.History;
using RelGraph.Storage.Neo4j;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Benchmarks.GraphStores;

/// <summary>The store of a step: <c>neo4j</c>, or the path of an SQLite file.</summary>
internal static class MeasuredStore
{
    public const string Neo4j = "neo4j";

    /// <summary>Opens it, creating the workspace when it is not there.</summary>
    public static async Task<IGraphStore> OpenAsync(string name) => name == Neo4j
        ? await Neo4jGraphStore.OpenAsync(
            new Neo4jStoreOptions { Connection = GraphServer.Connection, WorkspaceId = LargeGraph.Workspace.Id, CreateIfMissing = LargeGraph.Workspace }, default)
        : await SqliteGraphStore.OpenAsync(
            name, new SqliteStoreOptions { CreateIfMissing = LargeGraph.Workspace, IntegrityCheck = SqliteIntegrityCheck.None }, default);
}
