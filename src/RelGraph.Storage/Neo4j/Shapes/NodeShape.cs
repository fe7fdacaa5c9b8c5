using RelGraph.Engine.Model;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>A kind whose facts are nodes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Label">The nodes' label, in PascalCase.</param>
/// <param name="Links">The relationships that stand for the fields which mention other nodes, in the order of the fields.</param>
internal sealed record NodeShape(FactKind Kind, string Label, IReadOnlyList<LinkShape> Links) : ElementShape(Kind);
