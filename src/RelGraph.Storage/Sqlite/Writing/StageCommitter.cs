using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Makes a staged change set visible: folds what waits, looks again at keys that others wrote meanwhile, and sets the marker, in one transaction.</summary>
/// <remarks>Versions written straight are not touched, so a first import of millions commits in a moment; what waits is folded at a cost per waiting change.</remarks>
internal sealed class StageCommitter(WriteSession session, ChangeSetRow row, RunContext run)
{
    private const int KeysPerReport = 4096;

    private readonly Connection _connection = session.Connection;
    private readonly List<FactKey> _heldLate = [];
    private long _takenBack;

    /// <summary>Commits inside the session's transaction.</summary>
    /// <param name="heldBack">Keys held back as far as this process saw them; those it did not see are counted.</param>
    public ChangeSetReceipt Commit(IReadOnlyList<FactKey> heldBack)
    {
        if (session.ChangeSets.Applied(row.Header.Id, row.Fingerprint) is { } first)
        {
            Discard(_connection, row.Number);
            return first;
        }

        HoldBackLate();
        MarkConflicts();
        var counts = Fold();
        _connection.Run("DELETE FROM staged WHERE number = ?1", row.Number);
        var unseen = row.HeldBack.ToDictionary(pair => pair.Key, pair => pair.Value - heldBack.Count(key => key.Kind == pair.Key));
        return session.ChangeSets.Seal(
            row.Number, row.Header.Id, counts + new FoldCounts(row.Recorded - _takenBack, 0, 0), [.. heldBack, .. ChangeSetRow.Masked(unseen), .. _heldLate]);
    }

    /// <summary>Deletes a staged change set with all its rows.</summary>
    public static void Discard(Connection connection, long number)
    {
        connection.Run("DELETE FROM staged WHERE number = ?1", number);
        connection.Run("""
            DELETE FROM version WHERE (kind, key, valid_from, number) IN (
                SELECT v.kind, v.key, v.valid_from, v.number FROM extent e
                JOIN version v ON v.kind = e.kind AND v.key BETWEEN e.first_key AND e.last_key AND v.number = e.number
                WHERE e.number = ?1)
            """, number);
        connection.Run("DELETE FROM extent WHERE number = ?1", number);
        connection.Run("DELETE FROM change_set WHERE number = ?1 AND applied = 0", number);
    }

    /// <summary>Keys written straight that a change set recorded since the staging began wrote too: their turn comes in the order of the commits.</summary>
    private void MarkConflicts()
    {
        const string Mark = "INSERT OR IGNORE INTO staged (number, kind, key, ordinal, act, valid_from, source, confidence, scope) ";
        _connection.Run(
            Mark + """
            SELECT ?1, t.kind, t.key, -1, 3, 0, 0, 1, 0 FROM change_set c JOIN touched t ON t.number = c.number
            WHERE c.sequence > ?2 AND EXISTS (SELECT 1 FROM version v WHERE v.kind = t.kind AND v.key = t.key AND v.number = ?1)
            """, row.Number, row.Head);
        _connection.Run(
            Mark + """
            SELECT DISTINCT ?1, o.kind, o.key, -1, 3, 0, 0, 1, 0 FROM change_set c
            JOIN extent t ON t.number = c.number JOIN extent s ON s.kind = t.kind AND s.number = ?1
            JOIN version o ON o.kind = s.kind AND o.key BETWEEN max(s.first_key, t.first_key) AND min(s.last_key, t.last_key) AND o.number = ?1
            WHERE c.sequence > ?2 AND EXISTS (SELECT 1 FROM version v WHERE v.kind = o.kind AND v.key = o.key AND v.number = t.number)
            """, row.Number, row.Head);
    }

    private FoldCounts Fold()
    {
        var counts = default(FoldCounts);
        long done = 0;
        var waiting = _connection.Number("SELECT count(*) FROM staged WHERE number = ?1", row.Number);
        foreach (var (kind, key, changes, settled) in Groups())
        {
            counts += settled ? new FoldCounts(0, 0, 1) : session.Keys.Fold(kind, key, row.Number, changes);
            done += Math.Max(1, changes.Count);
            if (done % KeysPerReport == 0)
            {
                run.Cancellation.ThrowIfCancellationRequested();
                run.Report("commit", done, waiting);
            }
        }

        run.Report("commit", done, done);
        return counts;
    }

    /// <summary>What waits, key by key; settled when it is one assertion of what is still current.</summary>
    private IEnumerable<(FactKind Kind, byte[] Key, List<Change> Changes, bool Settled)> Groups()
    {
        var rows = _connection.Get("""
            SELECT s.valid_from, s.valid_to, s.source, s.confidence, s.scope, s.owner, coalesce(s.body, v.body), s.kind, s.key, s.act, v.superseded IS NULL
            FROM staged s LEFT JOIN version v ON v.kind = s.kind AND v.key = s.key AND v.valid_from = s.same_from AND v.number = s.same_number
            WHERE s.number = ?1 ORDER BY s.kind, s.key, s.ordinal
            """).Bind(1, row.Number);
        (FactKind Kind, byte[] Key, List<Change> Changes, bool Settled) group = default;
        while (rows.Step())
        {
            var (kind, act) = ((FactKind)rows.Number(7), (StagedAct)rows.Number(9));
            if (group.Key is null || group.Kind != kind || !rows.Bytes(8).SequenceEqual(group.Key))
            {
                if (group.Key is not null)
                {
                    yield return group;
                }

                group = (kind, rows.Bytes(8).ToArray(), [], act == StagedAct.Same && rows.Number(10) == 1);
            }
            else
            {
                group.Settled = false;
            }

            if (ChangeOf(rows, kind, act, group.Key!) is { } change)
            {
                group.Changes!.Add(change);
            }
        }

        rows.Reset();
        if (group.Key is not null)
        {
            yield return group;
        }
    }

    /// <summary>The change a waiting row stands for; none where the version it pointed at was erased.</summary>
    private Change? ChangeOf(Statement rows, FactKind kind, StagedAct act, byte[] key) => act switch
    {
        StagedAct.Retract => new Change.Retract(new FactKey(kind, OrdinalKey.Decode(key)), FactColumns.Days(rows)),
        StagedAct.Again => null,
        _ => rows.IsNull(FactColumns.Count - 1) ? null : new Change.Assert(FactColumns.Read(rows, kind, session.Bodies)),
    };

    /// <summary>A person who comes back under another id may be known only by name and employer, which arrive in different batches: look at all of it once more.</summary>
    private void HoldBackLate()
    {
        if (session.HoldBack.Tombstones.IsEmpty)
        {
            return;
        }

        var people = Rows().Where(item => item.Kind is FactKind.Contact or FactKind.Employee or FactKind.Employment).Select(item => new Change.Assert(item.Fact)).ToList();
        if (!session.HoldBack.Learn(people))
        {
            return;
        }

        foreach (var item in Rows().Where(item => session.HoldBack.Covers(new Change.Assert(item.Fact))).ToList())
        {
            _heldLate.Add(item.Fact.Key);
            _takenBack += item.Ordinal is null ? 1 : 0;
            var sql = item.Ordinal is null
                ? "DELETE FROM version WHERE kind = ?1 AND key = ?2 AND number = ?3 AND valid_from = ?4"
                : "DELETE FROM staged WHERE kind = ?1 AND key = ?2 AND number = ?3 AND ordinal = ?4";
            _connection.Get(sql).Bind(1, (long)item.Kind).BindText(2, OrdinalKey.Encode(item.Fact.Key.Id)).Bind(3, row.Number).Bind(4, item.Ordinal ?? item.Fact.Valid.From.DayNumber).Run();
        }
    }

    /// <summary>Every assertion of the change set, straight and waiting.</summary>
    private IEnumerable<(FactKind Kind, Fact Fact, long? Ordinal)> Rows()
    {
        var rows = _connection.Get($"""
            SELECT {FactColumns.Names}, v.kind, NULL FROM extent e JOIN version v ON v.kind = e.kind AND v.key BETWEEN e.first_key AND e.last_key AND v.number = e.number WHERE e.number = ?1
            UNION ALL SELECT {FactColumns.Names}, kind, ordinal FROM staged WHERE number = ?1 AND body IS NOT NULL
            """).Bind(1, row.Number);
        while (rows.Step())
        {
            var kind = (FactKind)rows.Number(FactColumns.Count);
            yield return (kind, FactColumns.Read(rows, kind, session.Bodies), rows.IsNull(FactColumns.Count + 1) ? null : rows.Number(FactColumns.Count + 1));
        }

        rows.Reset();
    }
}
