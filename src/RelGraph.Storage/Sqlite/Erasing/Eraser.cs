using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Relations;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Reading;
using RelGraph.Storage.Sqlite.Rows;
using RelGraph.Storage.Sqlite.Writing;

namespace RelGraph.Storage.Sqlite.Erasing;

/// <summary>Takes a person out of every row, recorded, superseded and staged, and leaves a tombstone.</summary>
internal sealed class Eraser(WriteSession session, SequenceMap sequences, ErasureMemory memory, CancellationToken cancellation)
{
    private const int RowsPerCheck = 16_384;

    private readonly Connection _connection = session.Connection;

    /// <summary>Erases inside the session's transaction.</summary>
    public ErasureReceipt Erase(NodeId person, string author)
    {
        var versions = Bodies(person.Kind, person.Id);
        if (versions.Count == 0)
        {
            throw new NotFoundException(Names.Of(person.Kind), person.Id, "list the people of the workspace to find the right id");
        }

        var texts = versions.SelectMany(PersonIdentity.TextsOf).Distinct().ToList();
        var employments = person.Kind == FactKind.Contact ? Bodies(FactKind.Employment, person.Id).Cast<Employment>().ToList() : [];
        session.HoldBack.Keep(session.HoldBack.Tombstones.Bury(person, versions, employments));

        var matcher = new PersonMatcher(person, texts);
        var touchedRows = Scan(ErasedTable.Version, matcher);
        touchedRows.AddRange(Scan(ErasedTable.Staged, matcher));
        foreach (var row in touchedRows)
        {
            row.Write(_connection);
        }

        // What a staged change set will say it recorded must not count what it no longer has.
        foreach (var lost in touchedRows.Where(row => row.Table == ErasedTable.Version && row.After is null).CountBy(row => row.Number))
        {
            _connection.Run("UPDATE change_set SET recorded = recorded - ?2 WHERE number = ?1 AND applied = 0", lost.Key, lost.Value);
        }

        CleanKeys(touchedRows);
        CleanLog(person, texts);

        var sequence = VersionScan.Head(_connection) + 1;
        var header = new ChangeSetHeader($"relgraph:erasure:{sequence}", author == person.Id ? ErasedHeader.Nobody : author, ChangeSetHeader.ErasureSource);
        var number = session.ChangeSets.Begin(header, applied: true, session.Secret);
        var removed = touchedRows.LongCount(row => row.After is null);
        // An erasure always takes a place in the record, so that followers learn of it.
        var receipt = session.ChangeSets.Seal(number, header.Id, new FoldCounts(0, touchedRows.Count, 0), []);
        Scrub.Demand(_connection);
        foreach (var row in touchedRows.Where(row => row.Table == ErasedTable.Version))
        {
            Remember(sequence, row);
        }

        return new ErasureReceipt(new FactKey(person.Kind, person.Id), receipt.RecordedAt, removed, touchedRows.Count - removed);
    }

    private void Remember(long sequence, ErasedRow row)
    {
        var recorded = sequences.Of(row.Number, _connection);
        if (recorded != SequenceMap.NotYet)
        {
            long? superseded = row.Superseded is { } number ? sequences.Of(number, _connection) : null;
            memory.Add(sequence, new FactVersion(row.Before, recorded, superseded), row.After);
        }
    }

    /// <summary>Every content in the record of one key; what is only staged was never there.</summary>
    private List<FactContent> Bodies(FactKind kind, string id)
    {
        var found = new List<FactContent>();
        var rows = _connection.Get($"SELECT {FactColumns.Names} FROM version WHERE kind = ?1 AND key = ?2 AND (SELECT applied FROM change_set WHERE change_set.number = version.number) = 1").Bind(1, (long)kind).BindText(2, OrdinalKey.Encode(id));
        while (rows.Step())
        {
            found.Add(FactColumns.Read(rows, kind, session.Bodies).Content);
        }

        rows.Reset();
        return found;
    }

    private List<ErasedRow> Scan(ErasedTable table, PersonMatcher matcher)
    {
        var found = new List<ErasedRow>();
        var rows = _connection.Get(table == ErasedTable.Version
            ? $"SELECT {FactColumns.Names}, kind, number, superseded, NULL FROM version"
            : $"SELECT {FactColumns.Names}, kind, number, NULL, ordinal FROM staged WHERE body IS NOT NULL");
        long seen = 0;
        while (rows.Step())
        {
            if (++seen % RowsPerCheck == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var kind = (FactKind)rows.Number(FactColumns.Count);
            var isPrivate = (VisibilityScope)rows.Number(4) == VisibilityScope.Private;
            if (!isPrivate && !matcher.MayConcern(kind, rows.Bytes(FactColumns.Count - 1)))
            {
                continue;
            }

            var before = FactColumns.Read(rows, kind, session.Bodies);
            var content = matcher.Apply(before);
            if (!ReferenceEquals(content, before.Content))
            {
                found.Add(new ErasedRow(
                    table, before, content is null ? null : before with { Content = content }, rows.Number(FactColumns.Count + 1),
                    rows.IsNull(FactColumns.Count + 2) ? null : rows.Number(FactColumns.Count + 2), rows.Number(FactColumns.Count + 3)));
            }
        }

        rows.Reset();
        return found;
    }

    /// <summary>Keys that are gone leave the lists of keys too: a key may contain a person's id.</summary>
    private void CleanKeys(List<ErasedRow> rows)
    {
        _connection.Script("CREATE TEMP TABLE IF NOT EXISTS gone (kind INTEGER, key TEXT, PRIMARY KEY (kind, key)) WITHOUT ROWID; DELETE FROM gone;");
        foreach (var key in rows.Where(row => row.After is null).Select(row => row.Before.Key).Distinct())
        {
            _connection.Get("INSERT INTO gone SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM version WHERE kind = ?1 AND key = ?2)")
                .Bind(1, (long)key.Kind).BindText(2, OrdinalKey.Encode(key.Id)).Run();
        }

        _connection.Script("""
            DELETE FROM touched WHERE (kind, key) IN (SELECT kind, key FROM gone);
            DELETE FROM staged WHERE (kind, key) IN (SELECT kind, key FROM gone);
            UPDATE extent SET
                first_key = coalesce((SELECT v.key FROM version v WHERE v.kind = extent.kind AND v.key BETWEEN extent.first_key AND extent.last_key AND v.number = extent.number ORDER BY v.key LIMIT 1), ''),
                last_key = coalesce((SELECT v.key FROM version v WHERE v.kind = extent.kind AND v.key BETWEEN extent.first_key AND extent.last_key AND v.number = extent.number ORDER BY v.key DESC LIMIT 1), '')
            WHERE (kind, first_key) IN (SELECT kind, key FROM gone) OR (kind, last_key) IN (SELECT kind, key FROM gone);
            DELETE FROM extent WHERE last_key = '';
            DELETE FROM gone;
            """);
    }

    private void CleanLog(NodeId person, List<string> texts)
    {
        var rows = _connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set");
        var all = new List<ChangeSetRow>();
        while (rows.Step())
        {
            var row = ChangeSetRow.Read(rows);
            if (ErasedHeader.Of(row.Header, person, texts) != row.Header)
            {
                all.Add(row);
            }
        }

        rows.Reset();
        foreach (var row in all)
        {
            var header = ErasedHeader.Of(row.Header, person, texts);
            _connection.Get("UPDATE change_set SET author = ?2, note = ?3 WHERE number = ?1").Bind(1, row.Number).Bind(2, header.Author).Bind(3, header.Note).Run();
        }
    }
}
