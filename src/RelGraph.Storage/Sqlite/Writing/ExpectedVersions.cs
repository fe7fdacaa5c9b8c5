using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>Holds the versions that a change set expects against the record, inside the transaction that applies it.</summary>
internal static class ExpectedVersions
{
    // What a change set without a place wrote or superseded is not in the record yet.
    private const string Last = """
        SELECT max(coalesce(later.sequence, own.sequence)), max(later.sequence IS NULL)
        FROM version JOIN change_set AS own ON own.number = version.number LEFT JOIN change_set AS later ON later.number = version.superseded
        WHERE version.kind = ?1 AND version.key = ?2 AND own.sequence IS NOT NULL
        """;

    /// <exception cref="VersionConflictException">A key is not as expected.</exception>
    public static void Check(Connection connection, IReadOnlyDictionary<FactKey, long> expected) => VersionConflictException.ThrowIfAny(
        [.. expected.Select(pair => (pair.Key, Expected: pair.Value, Present: Read(connection, pair.Key)))
            .Where(found => found.Present.Version != found.Expected)
            .Select(found => new VersionConflict(found.Key, found.Expected, found.Present.Version, Info(connection, found.Present.LastChange)))]);

    private static KeyVersion Read(Connection connection, FactKey key)
    {
        var row = connection.Get(Last).Bind(1, (long)key.Kind).BindText(2, OrdinalKey.Encode(key.Id));
        var (last, isBelieved) = row.Step() ? (row.Number(0), row.Number(1) == 1) : (0, false);
        row.Reset();
        return new KeyVersion(isBelieved ? last : 0, last);
    }

    private static ChangeSetInfo? Info(Connection connection, long sequence)
    {
        var row = connection.Get($"SELECT {ChangeSetRow.Columns} FROM change_set WHERE sequence = ?1").Bind(1, sequence);
        var info = row.Step() ? ChangeSetRow.Info(row) : null;
        row.Reset();
        return info;
    }
}
