using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite;

namespace RelGraph.Storage.Opening;

/// <summary>How to open the store of an address.</summary>
public sealed record StoreOpeningOptions
{
    /// <summary>The workspace to create when there is none at the address; null refuses. A workspace that is there keeps its own settings, and the address its own id.</summary>
    /// <value>Default null.</value>
    public WorkspaceInfo? CreateIfMissing { get; init; }

    /// <summary>The clock that stamps change sets.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How thoroughly an SQLite file is checked.</summary>
    /// <value>Default <see cref="SqliteIntegrityCheck.Quick"/>.</value>
    public SqliteIntegrityCheck IntegrityCheck { get; init; } = SqliteIntegrityCheck.Quick;

    /// <summary>Gives the settings of Neo4j; asked only for an address in Neo4j, so that a file can be opened whatever they are.</summary>
    /// <value>Default those where nothing is set.</value>
    public Func<Neo4jSettings> Neo4j { get; init; } = static () => new Neo4jSettings();
}
