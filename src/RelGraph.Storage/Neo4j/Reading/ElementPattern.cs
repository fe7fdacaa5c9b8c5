using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>How the elements of a kind are matched; the element is named <c>x</c>.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="IsNode">True for a node, of which there is one per key.</param>
internal sealed record ElementPattern(string Pattern, bool IsNode)
{
    /// <summary>The pattern of a kind.</summary>
    public static ElementPattern Of(FactKind kind) => GraphShape.Of(kind) switch
    {
        NodeShape node => new ElementPattern($"(x:{node.Label})", IsNode: true),
        RelationshipShape relationship => new ElementPattern($"()-[x:{relationship.Type}]->()", IsNode: false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind has no shape."),
    };
}
