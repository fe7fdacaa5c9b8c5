using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>How the elements of a kind are matched; the element is named <c>x</c>.</summary>
/// <param name="Pattern">The pattern, with the index to use: while a graph is nearly empty, looking at everything seems cheapest, and such a plan would stay when the graph has grown.</param>
/// <param name="IsNode">True for a node, of which there is one per key.</param>
internal sealed record ElementPattern(string Pattern, bool IsNode)
{
    /// <summary>The pattern of the versions out of the way, named <c>v</c>.</summary>
    public const string Kept = "(v:Version) USING INDEX v:Version(workspace, kind, key)";

    /// <summary>The pattern of a kind.</summary>
    public static ElementPattern Of(FactKind kind) => GraphShape.Of(kind) switch
    {
        NodeShape node => new ElementPattern($"(x:{node.Label}) USING INDEX x:{node.Label}(workspace, key)", IsNode: true),
        RelationshipShape relationship => new ElementPattern($"()-[x:{relationship.Type}]->() USING INDEX x:{relationship.Type}(workspace, key)", IsNode: false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no shape."),
    };
}
