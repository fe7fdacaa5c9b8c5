using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Reading;

/// <summary>Walks all interactions believed and fills batches straight from the bytes of their bodies.</summary>
/// <remarks>Two batches take turns: one is filled while the other is used.</remarks>
internal sealed class InteractionScan(Connection connection, SequenceMap sequences, long? recordedUpTo, CancellationToken cancellation)
{
    private const int BatchSize = 8192;

    private readonly ScanNames _names = new();
    private readonly BodyReader _bodies = new(connection.Path);
    private readonly long _upTo = Math.Min(recordedUpTo ?? long.MaxValue, VersionScan.Head(connection));
    private long _number;
    private long _sequence = SequenceMap.NotYet;

    /// <summary>The interactions in batches, by key and first day.</summary>
    public IEnumerable<InteractionBatch> Batches()
    {
        var (batch, other) = (new InteractionBatch(), new InteractionBatch());
        var parser = new InteractionParser(_names);
        var isNow = _upTo == VersionScan.Head(connection);
        var rows = connection.Get(
            $"SELECT {FactColumns.Names}, number, superseded FROM version WHERE kind = ?1{(isNow ? " AND superseded IS NULL" : "")} ORDER BY key, valid_from, number");
        rows.Bind(1, (long)FactKind.Interaction);
        while (rows.Step())
        {
            if (!Believed(rows))
            {
                continue;
            }

            if (!parser.TryAdd(rows.Bytes(FactColumns.Body), FactColumns.Days(rows), FactColumns.VisibilityOf(rows, _bodies), batch))
            {
                AddSlowly(rows, batch);
            }

            if (batch.Count >= BatchSize)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return batch;
                (batch, other) = (other, batch);
                batch.Clear();
            }
        }

        rows.Reset();
        if (batch.Count > 0 || batch.NewPeople.Count > 0)
        {
            yield return batch;
        }
    }

    private void AddSlowly(Statement row, InteractionBatch batch) =>
        batch.Add(
            FactColumns.Read(row, FactKind.Interaction, _bodies),
            node => _names.Person(node, batch),
            opportunity => _names.Opportunity(System.Text.Encoding.UTF8.GetBytes(opportunity), batch));

    private bool Believed(Statement row)
    {
        var number = row.Number(FactColumns.Count);
        if (number != _number)
        {
            (_number, _sequence) = (number, sequences.Of(number, connection));
        }

        return _sequence <= _upTo && (row.IsNull(FactColumns.Count + 1) || sequences.Of(row.Number(FactColumns.Count + 1), connection) > _upTo);
    }
}
