using System.Collections.Concurrent;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Rows;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Checking;

/// <summary>The statements that read elements with all that is checked of them: key, element id, properties, links or ends, then the columns of a version.</summary>
internal static class CheckText
{
    /// <summary>The first of the columns of a version.</summary>
    public const int Version = 4;

    private static readonly ConcurrentDictionary<(FactKind, bool), string> Texts = new();

    /// <summary>The labels of facts, for the parameter <c>labels</c>.</summary>
    public static IReadOnlyList<string> Labels { get; } = [.. GraphShape.All.OfType<NodeShape>().Select(node => node.Label)];

    /// <summary>The text for a page of a kind; its parameters are <c>after</c>, <c>limit</c> and <c>labels</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="kept">True for the versions out of the way, false for what is drawn.</param>
    public static string Of(FactKind kind, bool kept) => Texts.GetOrAdd((kind, kept), static key => key.Item2 ? Kept(key.Item1) : Drawn(GraphShape.Of(key.Item1)));

    private static string Drawn(ElementShape shape) => shape switch
    {
        NodeShape node => Text($"(x:{node.Label}) USING INDEX x:{node.Label}(workspace, key)", "", "x.workspace, x.key", $"{Links(node, inward: false)} + {Links(node, inward: true)}"),
        RelationshipShape relationship => Text(
            $"(a)-[x:{relationship.Type}]->(b) USING INDEX x:{relationship.Type}(workspace, key)", "", "x.workspace, x.key", $"[a.workspace, {Label("a")}, a.key, b.workspace, {Label("b")}, b.key]"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "This shape has no text."),
    };

    private static string Kept(FactKind kind) => Text("(x:Version) USING INDEX x:Version(workspace, kind, key)", $"AND x.kind = '{Names.Of(kind)}'", "x.workspace, x.kind, x.key", "[]");

    private static string Links(NodeShape node, bool inward)
    {
        var types = string.Join('|', node.Links.Where(link => link.Inward == inward).Select(link => link.Type).Distinct());
        return types.Length == 0 ? "[]"
            : $"[(x){(inward ? "<" : "")}-[l:{types}]-{(inward ? "" : ">")}(t) WHERE l.fact IS NULL AND l.workspace = $workspace | type(l) + ' ' + coalesce({Label("t")}, '') + ' ' + coalesce(t.key, '')]";
    }

    /// <summary>The label by which a node is known here; others may have been given to it for other purposes.</summary>
    private static string Label(string node) => $"head([label IN labels({node}) WHERE label IN $labels])";

    private static string Text(string pattern, string filter, string order, string around) => $"""
        MATCH {pattern} WHERE x.workspace = $workspace {filter} AND x.key > $after
        WITH x, {around} AS around ORDER BY {order} LIMIT $limit
        RETURN x.key AS ownKey, elementId(x) AS element, properties(x) AS properties, around, {VersionColumns.Of("x")}
        """;
}
