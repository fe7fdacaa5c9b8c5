using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;
using RelGraph.Storage.Sqlite.Rows;

namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>The statement that writes versions, by the million: it binds again only what differs from the version before.</summary>
/// <remarks>Nobody else may use a statement of this text on the connection.</remarks>
internal sealed class VersionInsert(Connection connection)
{
    private const string Sql = $"INSERT INTO version (kind, key, number, {FactColumns.Names}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    private const int First = 4;

    private Statement? _statement;
    private (FactKind Kind, long Number, FactSource Source, double Confidence, Visibility Visibility, DateOnly To) _bound;

    /// <summary>Writes one version.</summary>
    public void Run(ReadOnlySpan<byte> key, long number, FactKind kind, Fact fact, ReadOnlySpan<byte> body)
    {
        var row = _statement ??= connection.Get(Sql);
        var binding = (kind, number, fact.Source, fact.Confidence, fact.Visibility, fact.Valid.To);
        if (binding.Equals(_bound))
        {
            row.Bind(First, fact.Valid.From.DayNumber);
        }
        else
        {
            // Forgotten first, in case of a failure half way.
            _bound = default;
            row.Bind(1, (long)kind).Bind(3, number);
            FactColumns.Bind(row, First, fact.Valid, fact, body);
            _bound = binding;
        }

        row.Run(2, key, First + FactColumns.Body, body);
    }
}
