using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Loading;
using RelGraph.Storage.Sqlite.Reading;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>The table of change sets: finding them, beginning them, and the marker that commits them.</summary>
internal sealed class ChangeSets(Connection connection, TimeProvider time)
{
    /// <summary>The change set of an id, in the record or being staged; null when there is none.</summary>
    public ChangeSetRow? Find(string id, bool applied)
    {
        var row = connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set WHERE id = ?1 AND applied = ?2").Bind(1, id).Bind(2, applied ? 1 : 0);
        var found = row.Step() ? ChangeSetRow.Read(row) : null;
        row.Reset();
        return found;
    }

    /// <summary>The receipt of a change set that is in the record; null when there is none of that id.</summary>
    /// <exception cref="ConflictException">It has other content.</exception>
    public ChangeSetReceipt? Applied(string id, ReadOnlySpan<byte> fingerprint)
    {
        var found = Find(id, applied: true);
        return found is null || fingerprint.SequenceEqual(found.Fingerprint)
            ? found?.Receipt
            : throw new ConflictException($"The change set '{id}' is in the record with other content; use a new id for new content.");
    }

    /// <summary>Adds a change set that has no place in the record yet, and gives its number.</summary>
    public long Begin(ChangeSetHeader header, bool applied, ReadOnlySpan<byte> fingerprint)
    {
        LoadMark.RefuseWriter(connection);
        var row = connection.Get("INSERT INTO change_set (id, author, source, note, applied, head, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING number");
        row.Bind(1, header.Id).Bind(2, header.Author).Bind(3, header.Source).Bind(4, header.Note);
        row.Bind(5, applied ? 1 : 0).Bind(6, VersionScan.Head(connection)).BindBytes(7, fingerprint);
        row.Step();
        var number = row.Number(0);
        row.Run();
        return number;
    }

    /// <summary>Gives a change set its place in the record, unless it changed nothing: the one marker that makes it visible.</summary>
    public ChangeSetReceipt Seal(long number, string id, FoldCounts counts, IReadOnlyList<FactKey> heldBack)
    {
        var head = VersionScan.Head(connection);
        var last = connection.Number("SELECT recorded_at FROM change_set WHERE sequence = ?1", head) ?? 0;
        var now = Math.Max(last, time.GetUtcNow().UtcTicks);
        var sequence = counts.Recorded + counts.Superseded > 0 ? head + 1 : head;
        var row = connection.Get(
            "UPDATE change_set SET applied = 1, sequence = ?2, head = ?3, recorded_at = ?4, recorded = ?5, superseded = ?6, unchanged = ?7, held_back = ?8 WHERE number = ?1");
        row.Bind(1, number).Bind(3, sequence).Bind(4, now).Bind(5, counts.Recorded).Bind(6, counts.Superseded).Bind(7, counts.Unchanged).Bind(8, ChangeSetRow.FormatHeldBack(CountByKind(heldBack)));
        (sequence > head ? row.Bind(2, sequence) : row.BindNull(2)).Run();
        return new ChangeSetReceipt(id, sequence, new DateTimeOffset(now, TimeSpan.Zero), counts.Recorded, counts.Superseded, counts.Unchanged, heldBack, AlreadyApplied: false);
    }

    /// <summary>Counts of held-back facts by kind.</summary>
    public static Dictionary<FactKind, int> CountByKind(IEnumerable<FactKey> keys) =>
        keys.GroupBy(key => key.Kind).ToDictionary(group => group.Key, group => group.Count());
}
