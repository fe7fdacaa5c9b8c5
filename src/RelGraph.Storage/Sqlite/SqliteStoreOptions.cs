using RelGraph.Engine.History;

namespace RelGraph.Storage.Sqlite;

/// <summary>How to open a store in an SQLite file.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>How long to wait for another program's lock when nothing else is said: 5 s.</summary>
    public static readonly TimeSpan DefaultBusyTimeout = TimeSpan.FromSeconds(5);

    /// <summary>The workspace to create when the file does not exist; null refuses a missing file. An existing file keeps its own workspace.</summary>
    /// <value>Default null.</value>
    public WorkspaceInfo? CreateIfMissing { get; init; }

    /// <summary>The clock that stamps change sets.</summary>
    /// <value>Default the system's.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long to wait for another program that writes to the same file.</summary>
    /// <value>Default <see cref="DefaultBusyTimeout"/>; not negative.</value>
    public TimeSpan BusyTimeout { get; init; } = DefaultBusyTimeout;

    /// <summary>How thoroughly the file is checked when it is opened.</summary>
    /// <value>Default <see cref="SqliteIntegrityCheck.Quick"/>.</value>
    public SqliteIntegrityCheck IntegrityCheck { get; init; } = SqliteIntegrityCheck.Quick;

    /// <summary>The largest size of the file in bytes, rounded to whole pages; a write beyond it fails as on a full disk. Null for no limit.</summary>
    /// <value>Default null; at least 1 MiB.</value>
    public long? MaxSizeInBytes { get; init; }
}
