using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>One property for readers of the graph.</summary>
/// <param name="Name">Its name, in camelCase.</param>
/// <param name="Type">Its type, as Cypher calls it.</param>
/// <param name="Field">The field whose value it holds, or a part of it.</param>
internal sealed record NaturalProperty(string Name, string Type, FactField Field);
