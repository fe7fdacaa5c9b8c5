using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Tells what each change set did, from the keys it touched and the ranges of keys it wrote straight.</summary>
internal sealed class ChangeScan(Connection connection, ErasureMemory erasures, long after, CancellationToken cancellation)
{
    private readonly BodyReader _bodies = new(connection.Path);

    /// <summary>The changes after the given place, in order.</summary>
    public IEnumerable<CommittedChange> Changes()
    {
        var sequence = after;
        while (true)
        {
            var row = connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set WHERE sequence > ?1 ORDER BY sequence LIMIT 1").Bind(1, sequence);
            if (!row.Step())
            {
                yield break;
            }

            var (number, info) = (row.Number(0), ChangeSetRow.Info(row));
            row.Reset();
            cancellation.ThrowIfCancellationRequested();
            yield return erasures.Tell(Read(number, info), after);
            sequence = info.Sequence;
        }
    }

    private CommittedChange Read(long number, ChangeSetInfo info)
    {
        List<Fact> added = [], removed = [];
        foreach (var (kind, key) in Touched(number))
        {
            var rows = connection.Get($"SELECT {FactColumns.Names}, number, superseded FROM version WHERE kind = ?1 AND key = ?2 AND (number = ?3 OR superseded = ?3) ORDER BY valid_from, number");
            rows.Bind(1, kind).BindText(2, key).Bind(3, number);
            while (rows.Step())
            {
                (rows.Number(FactColumns.Count) == number ? added : removed).Add(FactColumns.Read(rows, (FactKind)kind, _bodies));
            }
        }

        var folded = added.Select(fact => fact.Key).ToHashSet();
        foreach (var (kind, first, last) in Extents(number))
        {
            var rows = connection.Get($"SELECT {FactColumns.Names} FROM version WHERE kind = ?1 AND key BETWEEN ?2 AND ?3 AND number = ?4 ORDER BY key, valid_from");
            rows.Bind(1, kind).BindText(2, first).BindText(3, last).Bind(4, number);
            while (rows.Step())
            {
                var fact = FactColumns.Read(rows, (FactKind)kind, _bodies);
                if (!folded.Contains(fact.Key))
                {
                    added.Add(fact);
                }
            }

            cancellation.ThrowIfCancellationRequested();
        }

        // Both sources are in order by themselves; a stable sort by key brings them together and keeps the order of days inside a key.
        return new CommittedChange(info, [.. added.OrderBy(fact => fact.Key.Kind).ThenBy(fact => fact.Key.Id, StringComparer.Ordinal)], removed);
    }

    private List<(long Kind, byte[] Key)> Touched(long number)
    {
        var keys = new List<(long, byte[])>();
        var rows = connection.Get("SELECT kind, key FROM touched WHERE number = ?1").Bind(1, number);
        while (rows.Step())
        {
            keys.Add((rows.Number(0), rows.Bytes(1).ToArray()));
        }

        return keys;
    }

    private List<(long Kind, byte[] First, byte[] Last)> Extents(long number)
    {
        var extents = new List<(long, byte[], byte[])>();
        var rows = connection.Get("SELECT kind, first_key, last_key FROM extent WHERE number = ?1").Bind(1, number);
        while (rows.Step())
        {
            extents.Add((rows.Number(0), rows.Bytes(1).ToArray(), rows.Bytes(2).ToArray()));
        }

        return extents;
    }
}
