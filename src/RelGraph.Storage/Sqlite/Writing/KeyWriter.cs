using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Rows;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Folds changes into the versions of one key.</summary>
internal sealed class KeyWriter(Connection connection, BodyReader bodies)
{
    private readonly CanonicalBody _body = new();
    private readonly VersionInsert _insert = new(connection);

    /// <summary>The current content of a key, as the record has it; several where its days are divided.</summary>
    public IReadOnlyList<FactContent> Contents(FactKey key) =>
        [.. Current((long)key.Kind, OrdinalKey.Encode(key.Id), 0).Select(stored => stored.Fact.Content)];

    /// <summary>Applies a change set's changes of one key to what is current now.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="key">The key's bytes.</param>
    /// <param name="number">The change set. A version it wrote straight is taken back and counts as its first change.</param>
    /// <param name="changes">The changes in order.</param>
    public FoldCounts Fold(FactKind kind, byte[] key, long number, IReadOnlyList<Change> changes)
    {
        var stored = Current((long)kind, key, number);
        var own = stored.FirstOrDefault(version => version.Number == number);
        if (own is not null)
        {
            At("DELETE FROM version WHERE kind = ?1 AND key = ?2 AND valid_from = ?3 AND number = ?4", kind, key, own).Run();
            changes = [new Change.Assert(own.Fact), .. changes];
            stored.Remove(own);
        }

        var fold = KeyFold.Of([.. stored.Select(version => version.Fact)], changes);
        foreach (var version in stored.Where(version => fold.Superseded.Any(fact => ReferenceEquals(fact, version.Fact))))
        {
            At("UPDATE version SET superseded = ?5 WHERE kind = ?1 AND key = ?2 AND valid_from = ?3 AND number = ?4", kind, key, version).Bind(5, number).Run();
        }

        foreach (var fact in fold.Recorded)
        {
            Insert(key, number, kind, fact, _body.Of(fact.Content));
        }

        if (fold.Recorded.Count + fold.Superseded.Count > 0)
        {
            connection.Get("INSERT OR IGNORE INTO touched (number, kind, key) VALUES (?1, ?2, ?3)").Bind(1, number).Bind(2, (long)kind).BindText(3, key).Run();
        }

        return new FoldCounts(fold.Recorded.Count - (own is null ? 0 : 1), fold.Superseded.Count, fold.Unchanged);
    }

    /// <summary>Writes one version.</summary>
    public void Insert(ReadOnlySpan<byte> key, long number, FactKind kind, Fact fact, ReadOnlySpan<byte> body) => _insert.Run(key, number, kind, fact, body);

    private List<Stored> Current(long kind, byte[] key, long number)
    {
        var found = new List<Stored>();
        var rows = connection.Get($"""
            SELECT {FactColumns.Names}, number FROM version
            WHERE kind = ?1 AND key = ?2 AND superseded IS NULL
            AND (number = ?3 OR (SELECT applied FROM change_set WHERE change_set.number = version.number) = 1)
            """);
        rows.Bind(1, kind).BindText(2, key).Bind(3, number);
        while (rows.Step())
        {
            found.Add(new Stored(FactColumns.Read(rows, (FactKind)kind, bodies), rows.Number(FactColumns.Count)));
        }

        rows.Reset();
        return found;
    }

    private Statement At(string sql, FactKind kind, byte[] key, Stored version) =>
        connection.Get(sql).Bind(1, (long)kind).BindText(2, key).Bind(3, version.Fact.Valid.From.DayNumber).Bind(4, version.Number);

    private sealed record Stored(Fact Fact, long Number);
}
