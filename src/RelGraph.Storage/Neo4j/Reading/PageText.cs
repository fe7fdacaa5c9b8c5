using System.Collections.Concurrent;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>The statements that read a page of one kind in the order of its keys. The rows begin with 0 for what is drawn and 1 for what is kept out of the way.</summary>
internal static class PageText
{
    /// <summary>Parts of a page that lie out of the way must have been recorded by then, and be believed then unless all are wanted.</summary>
    public const string Wanted = "v.recorded <= $upTo AND ($all OR v.superseded IS NULL OR v.superseded > $upTo)";

    private static readonly ConcurrentDictionary<(FactKind, bool), string> Texts = new();

    /// <summary>The text of a page; its parameters are <c>after</c>, <c>limit</c>, <c>upTo</c> and <c>all</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="hold">Whether to keep writers out meanwhile.</param>
    public static string Of(FactKind kind, bool hold) => Texts.GetOrAdd((kind, hold), static key => Write(key.Item1, key.Item2));

    private static string Write(FactKind kind, bool hold)
    {
        var prefix = hold ? WorkspaceMatch.Hold : WorkspaceMatch.Look;
        return $$"""
            {{prefix}}CALL (w) {
            MATCH {{ElementPattern.Of(kind).Pattern}}
            WHERE x.workspace = $workspace AND x.key > $after AND x.fact IS NOT NULL
            RETURN 0 AS place, {{VersionColumns.Of("x")}}
            ORDER BY x.workspace, x.key LIMIT $limit
            UNION ALL
            MATCH {{ElementPattern.Kept}}
            WHERE v.workspace = $workspace AND v.kind = '{{Names.Of(kind)}}' AND v.key > $after AND {{Wanted}}
            RETURN 1 AS place, {{VersionColumns.Of("v")}}
            ORDER BY v.workspace, v.kind, v.key LIMIT $limit
            }
            RETURN place, {{VersionColumns.Names}}
            """;
    }
}
