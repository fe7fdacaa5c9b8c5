using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Schema;

/// <summary>The first schema: versions clustered in reading order, change sets, what is staged, and tombstones.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>version</c> is clustered by (kind, key, start, change set): the order of every read, without a second copy of the keys in an index.
/// An end or a successor nobody knows is null, and source 0, confidence 1 and scope 0 take no byte of their own.</item>
/// <item><c>change_set.sequence</c> is null until the commit marker; rows of a change set without it are invisible.</item>
/// <item><c>staged</c> holds only changes of keys that had versions already: their result depends on what is current at the commit. A first version of a key goes straight into <c>version</c>.</item>
/// <item><c>touched</c> lists the keys a change set folded; <c>extent</c> the range of keys, by kind, that it wrote straight. Together they find a change set's rows without an index over all rows.</item>
/// </list>
/// </remarks>
internal sealed class Migration0001Baseline : Migration
{
    /// <inheritdoc/>
    public override int Version => 1;

    /// <inheritdoc/>
    public override void Apply(Connection connection) => connection.Script("""
        CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE change_set (
            number INTEGER PRIMARY KEY, id TEXT NOT NULL, author TEXT NOT NULL, source TEXT NOT NULL, note TEXT,
            applied INTEGER NOT NULL, sequence INTEGER UNIQUE, head INTEGER NOT NULL, recorded_at INTEGER,
            recorded INTEGER NOT NULL DEFAULT 0, superseded INTEGER NOT NULL DEFAULT 0, unchanged INTEGER NOT NULL DEFAULT 0,
            held_back TEXT NOT NULL DEFAULT '', staged INTEGER NOT NULL DEFAULT 0, fingerprint BLOB NOT NULL);
        CREATE UNIQUE INDEX change_set_id ON change_set (id, applied);
        CREATE TABLE version (
            kind INTEGER NOT NULL, key TEXT NOT NULL, valid_from INTEGER NOT NULL, number INTEGER NOT NULL,
            valid_to INTEGER, superseded INTEGER, source INTEGER NOT NULL, confidence REAL NOT NULL, scope INTEGER NOT NULL, owner TEXT, body TEXT NOT NULL,
            PRIMARY KEY (kind, key, valid_from, number)) WITHOUT ROWID;
        CREATE TABLE staged (
            number INTEGER NOT NULL, kind INTEGER NOT NULL, key TEXT NOT NULL, ordinal INTEGER NOT NULL, act INTEGER NOT NULL,
            valid_from INTEGER NOT NULL, valid_to INTEGER, source INTEGER NOT NULL, confidence REAL NOT NULL, scope INTEGER NOT NULL, owner TEXT, body TEXT,
            same_from INTEGER, same_number INTEGER,
            PRIMARY KEY (number, kind, key, ordinal)) WITHOUT ROWID;
        CREATE TABLE touched (number INTEGER NOT NULL, kind INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (number, kind, key)) WITHOUT ROWID;
        CREATE TABLE extent (
            number INTEGER NOT NULL, kind INTEGER NOT NULL, first_key TEXT NOT NULL, last_key TEXT NOT NULL,
            PRIMARY KEY (number, kind)) WITHOUT ROWID;
        CREATE TABLE tombstone (hash TEXT PRIMARY KEY) WITHOUT ROWID;
        """);
}
