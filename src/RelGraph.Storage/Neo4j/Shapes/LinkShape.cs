using RelGraph.Engine.Model.Catalog;

namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>A relationship without a fact of its own: it stands for a field of a node's fact that mentions another node.</summary>
/// <param name="Field">The field.</param>
/// <param name="Type">The relationship's type, in UPPER_SNAKE_CASE.</param>
/// <param name="Inward">True when it reads toward the node that has the field: somebody took part in an interaction.</param>
internal sealed record LinkShape(FactField Field, string Type, bool Inward);
