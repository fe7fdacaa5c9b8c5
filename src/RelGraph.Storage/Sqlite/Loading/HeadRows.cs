using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;
using RelGraph.Storage.Sqlite.Schema;
using RelGraph.Storage.Sqlite.Writing;

namespace RelGraph.Storage.Sqlite.Loading;

/// <summary>Reads and writes what a record has besides its versions.</summary>
internal static class HeadRows
{
    /// <summary>The head as the connection sees it.</summary>
    public static RecordHead Read(Connection connection, WorkspaceInfo workspace)
    {
        var sets = new List<AppliedChangeSet>();
        var rows = connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set WHERE applied = 1 ORDER BY sequence IS NULL, sequence, number");
        while (rows.Step())
        {
            var row = ChangeSetRow.Read(rows);
            sets.Add(new AppliedChangeSet(row.Header, row.Receipt!, !rows.IsNull(ChangeSetRow.Sequence), row.Fingerprint));
        }

        rows.Reset();
        return new RecordHead(workspace, StoreFile.Secret(connection), Tombstones(connection), sets);
    }

    /// <summary>Refuses a store in which anything was recorded, staged or erased.</summary>
    public static void RefuseUnlessEmpty(Connection connection)
    {
        var isUsed = connection.Number("SELECT 1 FROM change_set LIMIT 1") ?? connection.Number("SELECT 1 FROM tombstone LIMIT 1");
        if (isUsed is not null)
        {
            throw new StoreException("STORE_COPY_TARGET", $"The store '{connection.Path}' is not empty; copy into one that does not exist yet.");
        }
    }

    /// <summary>Writes a head into an empty store: change sets get the numbers that <see cref="NumberOf"/> promised to their versions.</summary>
    public static void Write(Connection connection, RecordHead head)
    {
        long number = 0;
        foreach (var set in head.ChangeSets)
        {
            number++;
            if (set.IsInLog && set.Receipt.Sequence != number)
            {
                throw new InvalidValueException(
                    "sequence of a change set to load", set.Receipt.Sequence.ToString(CultureInfo.InvariantCulture), "sequences from 1 without gaps", "verify the record it comes from");
            }

            var row = connection.Get("""
                INSERT INTO change_set (number, id, author, source, note, applied, sequence, head, recorded_at, recorded, superseded, unchanged, held_back, fingerprint)
                VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
                """);
            var (header, receipt) = (set.Header, set.Receipt);
            row.Bind(1, number).Bind(2, header.Id).Bind(3, header.Author).Bind(4, header.Source).Bind(5, header.Note);
            row.Bind(7, receipt.Sequence).Bind(8, receipt.RecordedAt.UtcTicks).Bind(9, receipt.Recorded).Bind(10, receipt.Superseded).Bind(11, receipt.Unchanged);
            row.Bind(12, ChangeSetRow.FormatHeldBack(ChangeSets.CountByKind(receipt.HeldBack))).BindBytes(13, set.Fingerprint.Span);
            (set.IsInLog ? row.Bind(6, number) : row.BindNull(6)).Run();
        }

        foreach (var hash in head.Tombstones)
        {
            connection.Get("INSERT INTO tombstone (hash) VALUES (?1)").Bind(1, hash).Run();
        }

        connection.Get("UPDATE meta SET value = ?1 WHERE name = 'secret'").Bind(1, Convert.ToHexStringLower(head.Secret.Span)).Run();
    }

    /// <summary>The number under which a loaded version marks the change set of a sequence.</summary>
    public static long NumberOf(long sequence) => sequence;

    private static List<string> Tombstones(Connection connection)
    {
        var hashes = new List<string>();
        var rows = connection.Get("SELECT hash FROM tombstone ORDER BY hash");
        while (rows.Step())
        {
            hashes.Add(rows.Text(0)!);
        }

        rows.Reset();
        return hashes;
    }
}
