using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>A kind whose facts are relationships between two nodes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The relationships' type, in UPPER_SNAKE_CASE.</param>
/// <param name="From">The field that names the node it starts at.</param>
/// <param name="To">The field that names the node it ends at.</param>
internal sealed record RelationshipShape(FactKind Kind, string Type, FactField From, FactField To) : ElementShape(Kind)
{
    /// <summary>The node the relationship of a content starts at.</summary>
    public NodeId StartOf(FactContent content) => Node(From, content);

    /// <summary>The node the relationship of a content ends at.</summary>
    public NodeId EndOf(FactContent content) => Node(To, content);

    private static NodeId Node(FactField field, FactContent content) =>
        field.Get(content) is NodeId node ? node : new NodeId(field.Kinds[0], (string)field.Get(content)!);
}
