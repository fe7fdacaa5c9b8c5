using System.Collections.Concurrent;
using System.Globalization;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>The statements that look up the versions of given keys. The rows are the kind's number, the element's id, 0 for drawn or 1 for kept, and the columns of a version.</summary>
internal static class KeyText
{
    private static readonly ConcurrentDictionary<(string, bool), string> Texts = new();

    /// <summary>The name of the parameter with the keys of a kind.</summary>
    public static string Parameter(FactKind kind) => string.Create(CultureInfo.InvariantCulture, $"k{(int)kind}");

    /// <summary>The text for some kinds; its parameters are the lists of keys, <c>upTo</c> and <c>all</c>.</summary>
    /// <param name="kinds">The kinds, in order.</param>
    /// <param name="hold">Whether to keep writers out meanwhile.</param>
    public static string Of(IReadOnlyList<FactKind> kinds, bool hold) =>
        Texts.GetOrAdd((string.Join(' ', kinds.Select(kind => (int)kind)), hold), _ => Write(kinds, hold));

    private static string Write(IReadOnlyList<FactKind> kinds, bool hold)
    {
        var branches = kinds.SelectMany(kind => new[] { Drawn(kind), Kept(kind) });
        return $$"""
            {{(hold ? WorkspaceMatch.Hold : WorkspaceMatch.Look)}}CALL (w) {
            {{string.Join("\nUNION ALL\n", branches)}}
            }
            RETURN kind, element, place, {{VersionColumns.Names}}
            """;
    }

    private static string Drawn(FactKind kind) => $"""
        UNWIND ${Parameter(kind)} AS wanted
        MATCH {ElementPattern.Of(kind).Pattern} WHERE x.workspace = $workspace AND x.key = wanted AND x.fact IS NOT NULL
        RETURN {(int)kind} AS kind, elementId(x) AS element, 0 AS place, {VersionColumns.Of("x")}
        """;

    private static string Kept(FactKind kind) => $"""
        UNWIND ${Parameter(kind)} AS wanted
        MATCH {ElementPattern.Kept} WHERE v.workspace = $workspace AND v.kind = '{Names.Of(kind)}' AND v.key = wanted AND {PageText.Wanted}
        RETURN {(int)kind} AS kind, elementId(v) AS element, 1 AS place, {VersionColumns.Of("v")}
        """;
}
