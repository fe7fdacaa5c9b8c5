using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Takes a batch of changes into a staged change set.</summary>
/// <remarks>
/// The first version of a key goes straight to its final place, marked with a change set that has no place in the record: no reader sees it, and the commit need not touch it.
/// A change of a key that has versions waits in <c>staged</c>, because what it does depends on what is current when it commits;
/// one that says what is current already waits as a mere pointer.
/// </remarks>
internal sealed class StageAppender(WriteSession session, long number)
{
    private readonly CanonicalBody _bodies = new();
    private readonly Dictionary<FactKind, byte[]> _last = [];
    private readonly Dictionary<FactKind, (byte[] First, byte[] Last)> _extents = [];
    private readonly HashSet<FactKind> _waiting = Waiting(session.Connection, number);
    private long _written;

    /// <summary>Takes the changes in, inside the session's transaction.</summary>
    /// <param name="row">The change set's row as it is.</param>
    /// <param name="changes">The changes.</param>
    /// <param name="cancellation">Checked every thousand changes.</param>
    /// <returns>Keys held back.</returns>
    public List<FactKey> Append(ChangeSetRow row, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        _last.Clear();
        _extents.Clear();
        _written = 0;
        session.HoldBack.Learn(changes);
        var held = new List<FactKey>();
        var fingerprint = new ChangeFingerprint(row.Fingerprint);
        for (var i = 0; i < changes.Count; i++)
        {
            var change = changes[i];
            var key = change.Key;
            var body = change is Change.Assert { Fact: var fact } ? _bodies.Of(fact.Content) : default;
            fingerprint.Add(change, body);
            if (session.HoldBack.Covers(change))
            {
                held.Add(key);
            }
            else
            {
                Take(change, key, body, row.Staged + i);
            }

            if (i % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        KeepExtents();
        var counts = row.HeldBack.ToDictionary();
        foreach (var key in held)
        {
            counts[key.Kind] = counts.GetValueOrDefault(key.Kind) + 1;
        }

        var update = session.Connection.Get("UPDATE change_set SET staged = ?2, recorded = recorded + ?3, held_back = ?4, fingerprint = ?5 WHERE number = ?1");
        update.Bind(1, number).Bind(2, row.Staged + changes.Count).Bind(3, _written).Bind(4, ChangeSetRow.FormatHeldBack(counts)).BindBytes(5, fingerprint.State).Run();
        return held;
    }

    private static HashSet<FactKind> Waiting(Connection connection, long number)
    {
        var kinds = new HashSet<FactKind>();
        var rows = connection.Get("SELECT DISTINCT kind FROM staged WHERE number = ?1").Bind(1, number);
        while (rows.Step())
        {
            kinds.Add((FactKind)rows.Number(0));
        }

        rows.Reset();
        return kinds;
    }

    private void Take(Change change, FactKey changed, ReadOnlySpan<byte> body, long ordinal)
    {
        var (kind, id) = changed;
        var key = OrdinalKey.Encode(id);
        if (change is Change.Assert { Fact: var fact } && IsNew(kind, key))
        {
            session.Keys.Insert(key, number, kind, fact, body);
            Widen(kind, key);
            _written++;
            return;
        }

        var said = (change as Change.Assert)?.Fact;
        var same = said is null ? null : Same(kind, key, said, body);
        var act = said is null ? StagedAct.Retract : same is null ? StagedAct.Assert : StagedAct.Same;
        var row = session.Connection.Get($"INSERT INTO staged (number, kind, key, ordinal, act, {FactColumns.Names}, same_from, same_number) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
        row.Bind(1, number).Bind(2, (long)kind).BindText(3, key).Bind(4, ordinal).Bind(5, (long)act);
        FactColumns.Bind(row, 6, change.Days, said, same is null ? body : default);
        (same is { } pointer ? row.Bind(13, pointer.From).Bind(14, pointer.Number) : row.BindNull(13).BindNull(14)).Run();
        _waiting.Add(kind);
    }

    /// <summary>True when no version of the key was ever written, by anybody, and no earlier change of it waits.</summary>
    private bool IsNew(FactKind kind, byte[] key)
    {
        if (_waiting.Contains(kind) && Any("SELECT 1 FROM staged WHERE kind = ?1 AND key = ?2 AND number = ?3 LIMIT 1", kind, key, number))
        {
            return false;
        }

        if (!_last.TryGetValue(kind, out var last))
        {
            var row = session.Connection.Get("SELECT key FROM version WHERE kind = ?1 ORDER BY key DESC LIMIT 1").Bind(1, (long)kind);
            _last[kind] = last = row.Step() ? row.Bytes(0).ToArray() : [];
            row.Reset();
        }

        // Keys mostly come in order; behind the last one there is nothing to look for.
        if (key.AsSpan().SequenceCompareTo(last) > 0)
        {
            _last[kind] = key;
            return true;
        }

        return !Any("SELECT 1 FROM version WHERE kind = ?1 AND key = ?2 LIMIT 1", kind, key, null);
    }

    /// <summary>The current version that says just this on these days; null when there is none.</summary>
    private (long From, long Number)? Same(FactKind kind, byte[] key, Fact fact, ReadOnlySpan<byte> body)
    {
        var rows = session.Connection.Get("""
            SELECT valid_from, number, body FROM version
            WHERE kind = ?1 AND key = ?2 AND superseded IS NULL AND valid_from <= ?3 AND coalesce(valid_to, ?4) >= ?4
            AND source = ?5 AND confidence = ?6 AND scope = ?7 AND owner IS ?8
            AND (SELECT applied FROM change_set WHERE change_set.number = version.number) = 1
            """);
        rows.Bind(1, (long)kind).BindText(2, key).Bind(3, fact.Valid.From.DayNumber).Bind(4, fact.Valid.To.DayNumber);
        rows.Bind(5, (long)fact.Source).Bind(6, fact.Confidence).Bind(7, (long)fact.Visibility.Scope).Bind(8, fact.Visibility.Owner);
        (long, long)? found = rows.Step() && rows.Bytes(2).SequenceEqual(body) ? (rows.Number(0), rows.Number(1)) : null;
        rows.Reset();
        return found;
    }

    private bool Any(string sql, FactKind kind, byte[] key, long? third)
    {
        var row = session.Connection.Get(sql).Bind(1, (long)kind).BindText(2, key);
        if (third is { } value)
        {
            row.Bind(3, value);
        }

        var any = row.Step();
        row.Reset();
        return any;
    }

    private void Widen(FactKind kind, byte[] key)
    {
        var (first, last) = _extents.TryGetValue(kind, out var extent) ? extent : (key, key);
        _extents[kind] = (key.AsSpan().SequenceCompareTo(first) < 0 ? key : first, key.AsSpan().SequenceCompareTo(last) > 0 ? key : last);
    }

    private void KeepExtents()
    {
        foreach (var (kind, (first, last)) in _extents)
        {
            var row = session.Connection.Get("""
                INSERT INTO extent (number, kind, first_key, last_key) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT DO UPDATE SET first_key = min(first_key, excluded.first_key), last_key = max(last_key, excluded.last_key)
                """);
            row.Bind(1, number).Bind(2, (long)kind).BindText(3, first).BindText(4, last).Run();
        }
    }
}
