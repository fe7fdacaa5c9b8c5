using System.Globalization;
using System.Text;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Tests.Neo4j;

/// <summary>The parts of docs/neo4j.md that are generated: the tables from the shapes and the catalog, the questions from samples/cypher.</summary>
internal static class GraphPage
{
    /// <summary>Label or type, patterns and properties of every kind.</summary>
    public static string Tables()
    {
        var text = new StringBuilder();
        foreach (var shape in GraphShape.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {Heading(shape)}\n\n");
            foreach (var pattern in Patterns(shape))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {pattern}\n");
            }

            text.Append(Patterns(shape).Any() ? "\n" : "").Append("| Property | Type | Meaning | 中文 |\n|---|---|---|---|\n");
            foreach (var property in NaturalProperties.Of(shape.Kind))
            {
                text.Append(CultureInfo.InvariantCulture, $"| `{property.Name}` | {property.Type} | {Meaning(property)} | {property.Field.Chinese} |\n");
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Every question with its query.</summary>
    public static string Questions(IEnumerable<string> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllText(file).ReplaceLineEndings("\n");
            var question = lines.Split('\n')[0].TrimStart('/', ' ');
            text.Append(CultureInfo.InvariantCulture, $"### {question}\n\n[`{Path.GetFileName(file)}`](../samples/cypher/{Path.GetFileName(file)})\n\n```cypher\n{lines}```\n\n");
        }

        return text.ToString();
    }

    private static string Heading(ElementShape shape) => shape switch
    {
        NodeShape node => $"`(:{node.Label})`",
        RelationshipShape relationship => $"`[:{relationship.Type}]`",
        _ => throw new NotSupportedException(),
    };

    private static IEnumerable<string> Patterns(ElementShape shape) => shape switch
    {
        NodeShape node => node.Links.Select(link => link.Inward
            ? $"(:{Ends(link.Field)})-[:{link.Type}]->(:{node.Label})"
            : $"(:{node.Label})-[:{link.Type}]->(:{Ends(link.Field)})"),
        RelationshipShape relationship => [$"(:{Ends(relationship.From)})-[:{relationship.Type}]->(:{Ends(relationship.To)})"],
        _ => throw new NotSupportedException(),
    };

    private static string Ends(FactField field) => string.Join('|', field.Kinds.Select(GraphShape.LabelOf));

    private static string Meaning(NaturalProperty property)
    {
        var meaning = property.Field.Description;
        meaning += property.Field.Type switch
        {
            FieldType.Money when property.Type == "INTEGER" => ", in minor units (cents, fen)",
            FieldType.Money => ": the currency",
            FieldType.Node => ", written `kind:id`",
            FieldType.Choice => ": " + string.Join(", ", property.Field.AllowedNames.Select(name => $"`{name}`")),
            _ => "",
        };
        return meaning.Replace("|", "\\|", StringComparison.Ordinal);
    }
}
