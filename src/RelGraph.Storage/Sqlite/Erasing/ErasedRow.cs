using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Erasing;

/// <summary>One row that an erasure removes or rewrites.</summary>
/// <param name="Table">Where it is.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What stays; null when it goes.</param>
/// <param name="Number">Its change set.</param>
/// <param name="Superseded">The change set that superseded it, or null.</param>
/// <param name="Ordinal">Its place among waiting changes.</param>
internal sealed record ErasedRow(ErasedTable Table, Fact Before, Fact? After, long Number, long? Superseded, long Ordinal)
{
    /// <summary>Writes what becomes of the row.</summary>
    public void Write(Connection connection)
    {
        var place = Table == ErasedTable.Version
            ? "version WHERE kind = ?1 AND key = ?2 AND number = ?3 AND valid_from = ?4"
            : "staged WHERE kind = ?1 AND key = ?2 AND number = ?3 AND ordinal = ?4";
        var statement = connection.Get(After is null
            ? "DELETE FROM " + place
            : "UPDATE " + place.Replace(" WHERE", " SET body = ?5 WHERE", StringComparison.Ordinal));
        statement.Bind(1, (long)Before.Key.Kind).BindText(2, OrdinalKey.Encode(Before.Key.Id)).Bind(3, Number);
        statement.Bind(4, Table == ErasedTable.Version ? Before.Valid.From.DayNumber : Ordinal);
        (After is null ? statement : statement.BindText(5, FactJson.Write(After.Content))).Run();
    }
}
