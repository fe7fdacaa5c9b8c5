using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Rows;

/// <summary>The columns in which a version is read from an element of the graph, in one order everywhere.</summary>
internal sealed class VersionColumns(string target, FactTexts texts)
{
    /// <summary>The column after the last.</summary>
    public const int Count = 9;

    private const string Shared = "shared";

    /// <summary>The columns of an element by its name in the statement, each under its own name.</summary>
    public static string Of(string element) =>
        $"{element}.key AS key, {element}.validFrom AS validFrom, {element}.validTo AS validTo, {element}.recorded AS recorded, {element}.superseded AS superseded, "
        + $"{element}.source AS source, {element}.confidence AS confidence, {element}.visibility AS visibility, {element}.fact AS fact";

    /// <summary>The names of the columns, for a statement that hands them on.</summary>
    public const string Names = "key, validFrom, validTo, recorded, superseded, source, confidence, visibility, fact";

    /// <summary>The key of a row.</summary>
    /// <exception cref="Engine.Errors.StoreException">STORE_CORRUPT when it has none.</exception>
    public string Key(object?[] row, int first, FactKind kind)
    {
        try
        {
            return row[first] is string key ? OrdinalKey.Decode(key) : throw Wrong(kind, "", "an element has no key");
        }
        catch (FormatException wrong)
        {
            throw Wrong(kind, "", wrong.Message);
        }
    }

    /// <summary>The version of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="first">The first of the columns.</param>
    /// <param name="kind">The kind, known from the label or type.</param>
    /// <param name="key">The key, as <see cref="Key"/> gave it.</param>
    /// <exception cref="Engine.Errors.StoreException">STORE_CORRUPT when something is missing or of another type.</exception>
    public FactVersion Read(object?[] row, int first, FactKind kind, string key)
    {
        var content = row[first + 8] is string fact ? texts.Read(kind, fact) : null;
        if (content is null || content.Key != key)
        {
            throw Wrong(kind, key, content is null ? "the property 'fact' is not the JSON of one" : "the properties 'key' and 'fact' do not belong together");
        }

        var (from, to) = (Day(row[first + 1], "validFrom", DateOnly.MinValue), Day(row[first + 2], "validTo", DateOnly.MaxValue));
        var recorded = Cell.Number(row[first + 3]) ?? throw Wrong(kind, key, "the property 'recorded' is not a whole number");
        long? superseded = row[first + 4] is null ? null : Cell.Number(row[first + 4]) ?? throw Wrong(kind, key, "the property 'superseded' is not a whole number");
        var confidence = Cell.Real(row[first + 6]) ?? throw Wrong(kind, key, "the property 'confidence' is not a number");
        return new FactVersion(
            new Fact(content, new DayRange(from, to)) { Source = Source(row[first + 5]), Confidence = confidence, Visibility = VisibilityOf(row[first + 7]) },
            recorded, superseded);

        DateOnly Day(object? cell, string name, DateOnly none) =>
            cell is null ? none : Cell.Day(cell) ?? throw Wrong(kind, key, $"the property '{name}' is not a date");

        FactSource Source(object? cell) => cell is string text && Engine.Model.Catalog.Names.TryParse<FactSource>(text, out var source)
            ? source : throw Wrong(kind, key, "the property 'source' is none of system, human and inferred");

        Visibility VisibilityOf(object? cell) => cell is Shared ? default
            : cell is string text && Visibility.TryParse(text, out var visibility) ? visibility
            : throw Wrong(kind, key, "the property 'visibility' is none of shared, team:… and private:…");
    }

    private Engine.Errors.StoreException Wrong(FactKind kind, string key, string detail) => GraphErrors.Corrupt(target, new FactKey(kind, key), detail);
}
