using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Answers a query by walking the table in its own order, which is the order of the answer: no sorting, bounded memory.</summary>
internal sealed class VersionScan(Connection connection, SequenceMap sequences, FactQuery query, CancellationToken cancellation, long? head = null)
{
    private const int BatchSize = 4096;

    private readonly BodyReader _bodies = new(connection.Path);
    private readonly long _head = head ?? Head(connection);
    private List<FactVersion> _batch = new(BatchSize);

    private long UpTo => Math.Min(query.RecordedUpTo ?? long.MaxValue, _head);

    /// <summary>The sequence of the last change set the connection sees.</summary>
    public static long Head(Connection connection) => connection.Number("SELECT max(sequence) FROM change_set") ?? 0;

    /// <summary>The answer in batches. A batch ends only between keys.</summary>
    public IEnumerable<IReadOnlyList<FactVersion>> Batches()
    {
        var keys = query.Keys?.ToLookup(key => key.Kind, key => key.Id);
        var kinds = (query.Kinds ?? FactCatalog.All.Select(descriptor => descriptor.Kind)).Distinct().Order();
        foreach (var kind in kinds.Where(kind => keys?.Contains(kind) ?? true))
        {
            IEnumerable<string?> ids = keys is null ? [null] : keys[kind].Distinct().Order(StringComparer.Ordinal);
            foreach (var id in ids)
            {
                foreach (var full in Walk(kind, Select(kind, id)))
                {
                    yield return full;
                }
            }
        }

        if (_batch.Count > 0)
        {
            yield return _batch;
        }
    }

    private IEnumerable<IReadOnlyList<FactVersion>> Walk(FactKind kind, Statement rows)
    {
        while (rows.Step())
        {
            if (!Believed(rows, out var recorded, out var superseded))
            {
                continue;
            }

            var version = new FactVersion(FactColumns.Read(rows, kind, _bodies), recorded, superseded);
            if (_batch.Count >= BatchSize && _batch[^1].Fact.Content.Key != version.Fact.Content.Key)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return _batch;
                _batch = new List<FactVersion>(BatchSize);
            }

            Add(version);
        }

        rows.Reset();
    }

    /// <summary>Change sets are numbered as they begin and recorded as they commit; among versions of one key and start the record's order counts.</summary>
    private void Add(FactVersion version)
    {
        var at = _batch.Count;
        while (at > 0 && _batch[at - 1].Recorded > version.Recorded && _batch[at - 1].Fact.Valid.From == version.Fact.Valid.From && _batch[at - 1].Fact.Key == version.Fact.Key)
        {
            at--;
        }

        _batch.Insert(at, version);
    }

    private bool Believed(Statement row, out long recorded, out long? superseded)
    {
        recorded = sequences.Of(row.Number(FactColumns.Count), connection);
        superseded = row.IsNull(FactColumns.Count + 1) ? null : sequences.Of(row.Number(FactColumns.Count + 1), connection);
        if (recorded > UpTo)
        {
            return false;
        }

        if (superseded > UpTo)
        {
            superseded = null;
        }

        return query.IncludeSuperseded || superseded is null;
    }

    private Statement Select(FactKind kind, string? id)
    {
        var rows = connection.Get(
            $"SELECT {FactColumns.Names}, number, superseded FROM version WHERE kind = ?1"
            + (id is null ? "" : " AND key = ?3")
            + (query.ValidOn is null ? "" : $" AND valid_from <= ?2 AND coalesce(valid_to, {DateOnly.MaxValue.DayNumber}) > ?2")
            + (!query.IncludeSuperseded && UpTo == _head ? " AND superseded IS NULL" : "")
            + " ORDER BY key, valid_from, number");
        rows.Bind(1, (long)kind);
        if (query.ValidOn is { } day)
        {
            rows.Bind(2, day.DayNumber);
        }

        return id is null ? rows : rows.BindText(3, OrdinalKey.Encode(id));
    }
}
