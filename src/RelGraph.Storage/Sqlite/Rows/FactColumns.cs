using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Sqlite.Driver;

namespace RelGraph.Storage.Sqlite.Rows;

/// <summary>The columns in which a fact's days, provenance and body are kept, read and written in one order everywhere.</summary>
internal static class FactColumns
{
    /// <summary>The columns of a fact, to be selected from column 0 on.</summary>
    public const string Names = "valid_from, valid_to, source, confidence, scope, owner, body";

    /// <summary>Number of columns in <see cref="Names"/>.</summary>
    public const int Count = 7;

    /// <summary>The column of the body.</summary>
    public const int Body = 6;

    /// <summary>The fact of the present row.</summary>
    public static Fact Read(Statement row, FactKind kind, BodyReader bodies) =>
        new(bodies.Read(kind, row.Bytes(Body)), Days(row))
        {
            Source = (FactSource)row.Number(2),
            Confidence = row.Real(3),
            Visibility = VisibilityOf(row, bodies),
        };

    /// <summary>Who may see the present row.</summary>
    public static Visibility VisibilityOf(Statement row, BodyReader bodies) =>
        row.Number(4) is var scope and not 0 ? new Visibility((VisibilityScope)scope, bodies.Text(row.Bytes(5))) : default;

    /// <summary>The days of the present row.</summary>
    public static DayRange Days(Statement row) => new(DayColumn.From(row.Number(0)), row.IsNull(1) ? DateOnly.MaxValue : DayColumn.From(row.Number(1)));

    /// <summary>Binds a fact's columns to consecutive parameters.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="first">The parameter of <c>valid_from</c>.</param>
    /// <param name="days">The days.</param>
    /// <param name="fact">Whose provenance to bind; null for none.</param>
    /// <param name="body">Its canonical bytes; empty for none.</param>
    public static void Bind(Statement statement, int first, DayRange days, Fact? fact, ReadOnlySpan<byte> body)
    {
        statement.Bind(first, days.From.DayNumber);
        if (DayColumn.Of(days.To) is { } to)
        {
            statement.Bind(first + 1, to);
        }
        else
        {
            statement.BindNull(first + 1);
        }

        statement.Bind(first + 2, (long)(fact?.Source ?? default)).Bind(first + 3, fact?.Confidence ?? 1);
        statement.Bind(first + 4, (long)(fact?.Visibility.Scope ?? default)).Bind(first + 5, fact?.Visibility.Owner);
        if (body.IsEmpty)
        {
            statement.BindNull(first + Body);
        }
        else
        {
            statement.BindText(first + Body, body);
        }
    }
}
