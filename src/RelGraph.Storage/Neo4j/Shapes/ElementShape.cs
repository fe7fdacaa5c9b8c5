using RelGraph.Engine.Model;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>How the facts of one kind lie in the graph: as nodes or as relationships.</summary>
/// <param name="Kind">The kind.</param>
internal abstract record ElementShape(FactKind Kind);
