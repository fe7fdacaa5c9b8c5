using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>The Cypher that completes the properties of a row: the workspace, which all rows share, and the types of days and instants, which arrive as text. An empty one stays empty.</summary>
internal static class PropertiesText
{
    /// <summary>The properties of an element of a kind.</summary>
    /// <param name="row">The variable with the row.</param>
    /// <param name="kind">The kind.</param>
    public static string Of(string row, FactKind kind) => Of(row, NaturalProperties.Of(kind).Select(property => (property.Name, property.Type)));

    /// <summary>The properties of a version out of the way.</summary>
    public static string OfVersion(string row) => Of(row, []);

    private static string Of(string row, IEnumerable<(string Name, string Type)> natural)
    {
        var typed = natural.Select(property => property.Type switch
        {
            "DATE" => $", {property.Name}: date({row}.{property.Name})",
            "ZONED DATETIME" => $", {property.Name}: datetime({row}.{property.Name})",
            _ => "",
        });
        return $"{row} {{.*, workspace: $workspace, validFrom: date({row}.validFrom), validTo: date({row}.validTo){string.Concat(typed)}}}";
    }
}
