using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Loading;

/// <summary>Writes versions of another record to their final place, and the lists by which a follower finds what each change set did.</summary>
internal sealed class VersionLoader(Connection connection, RecordHead head)
{
    /// <summary>A change set of more versions is found by the range of its keys: a key of its own for each version would double the file.</summary>
    private const long LargestTouched = 20_000;

    private readonly CanonicalBody _body = new();
    private readonly HashSet<long> _large = [.. head.ChangeSets.Where(set => set.IsInLog && set.Receipt.Recorded > LargestTouched).Select(set => set.Receipt.Sequence)];

    /// <summary>Writes versions inside the session's transaction.</summary>
    public void Write(IReadOnlyList<FactVersion> versions)
    {
        foreach (var version in versions)
        {
            var (kind, id) = version.Fact.Key;
            var key = OrdinalKey.Encode(id);
            Insert(kind, key, version);
            if (_large.Contains(version.Recorded))
            {
                Widen(version.Recorded, kind, key);
            }
            else
            {
                Touch(version.Recorded, kind, key);
            }

            if (version.Superseded is { } superseded)
            {
                Touch(superseded, kind, key);
            }
        }
    }

    private void Insert(FactKind kind, byte[] key, FactVersion version)
    {
        var row = connection.Get($"INSERT INTO version (kind, key, number, superseded, {FactColumns.Names}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        row.Bind(1, (long)kind).BindText(2, key).Bind(3, HeadRows.NumberOf(version.Recorded));
        if (version.Superseded is { } superseded)
        {
            row.Bind(4, HeadRows.NumberOf(superseded));
        }
        else
        {
            row.BindNull(4);
        }

        FactColumns.Bind(row, 5, version.Fact.Valid, version.Fact, _body.Of(version.Fact.Content));
        row.Run();
    }

    private void Touch(long sequence, FactKind kind, byte[] key) =>
        connection.Get("INSERT OR IGNORE INTO touched (number, kind, key) VALUES (?1, ?2, ?3)").Bind(1, HeadRows.NumberOf(sequence)).Bind(2, (long)kind).BindText(3, key).Run();

    /// <summary>Keys come in order, so the first of a kind stays the first.</summary>
    private void Widen(long sequence, FactKind kind, byte[] key) => connection.Get("""
        INSERT INTO extent (number, kind, first_key, last_key) VALUES (?1, ?2, ?3, ?3)
        ON CONFLICT DO UPDATE SET last_key = max(last_key, excluded.last_key)
        """).Bind(1, HeadRows.NumberOf(sequence)).Bind(2, (long)kind).BindText(3, key).Run();
}
