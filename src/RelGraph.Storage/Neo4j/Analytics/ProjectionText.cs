using System.Text;
using RelGraph.Engine.Analytics;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Neo4j.Reading;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>The Cypher that reads a selection and hands it to Graph Data Science as a graph: composed from the table of shapes, with every value as a parameter.</summary>
internal static class ProjectionText
{
    /// <summary>The name of the weight in the projected graph.</summary>
    internal const string Weight = "weight";

    /// <summary>What a reader may see of an element named <c>x</c>: believed at the head, true on the day, visible to the audience.</summary>
    private const string Believed =
        "x.workspace = $workspace AND x.fact IS NOT NULL AND x.recorded <= head AND x.visibility IN $visible "
        + "AND (x.validFrom IS NULL OR x.validFrom <= $day) AND (x.validTo IS NULL OR x.validTo > $day)";

    /// <summary>The projection. Its one row holds the numbers of nodes and relationships, the least weight and the head that was read at.</summary>
    /// <param name="selection">What to project.</param>
    /// <param name="hold">Whether to keep writers out meanwhile.</param>
    internal static string Project(GraphSelection selection, bool hold)
    {
        var text = new StringBuilder(hold ? WorkspaceMatch.Hold : WorkspaceMatch.Look).AppendLine().AppendLine("WITH w, w.head AS head CALL (head) {");
        AppendRows(text, selection);
        return text.AppendLine("}").AppendLine(selection.Orientation switch
        {
            RelationOrientation.Undirected =>
                "WITH head, CASE WHEN elementId(a) < elementId(b) OR b IS NULL THEN [a, b] ELSE [b, a] END AS ends, weight WITH head, ends[0] AS start, ends[1] AS end, sum(weight) AS weight, min(weight) AS least",
            RelationOrientation.Reversed => "WITH head, CASE WHEN b IS NULL THEN a ELSE b END AS start, CASE WHEN b IS NULL THEN b ELSE a END AS end, sum(weight) AS weight, min(weight) AS least",
            _ => "WITH head, a AS start, b AS end, sum(weight) AS weight, min(weight) AS least",
        }).Append($$$"""
            WITH head, gds.graph.project($job, start, end, CASE WHEN end IS NULL THEN null ELSE {relationshipProperties: {{{{Weight}}}: weight}} END, $projection) AS graph, min(least) AS least
            RETURN graph.nodeCount AS nodes, graph.relationshipCount AS relationships, least
            """).ToString();
    }

    /// <summary>The parameters of the projection, but for the job's name.</summary>
    internal static Dictionary<string, object?> Parameters(GraphSelection selection, string workspace) => new(StringComparer.Ordinal)
    {
        ["workspace"] = workspace,
        ["day"] = selection.AsOf,
        ["visible"] = Visible(selection).ToList(),
        ["field"] = FieldNames(selection).FirstOrDefault(),
        ["empty"] = selection.WeightWhereEmpty,
        ["projection"] = new Dictionary<string, object?>
        {
            ["undirectedRelationshipTypes"] = selection.Orientation == RelationOrientation.Undirected ? new List<string> { "*" } : [],
        },
    };

    /// <summary>How many relations and lone nouns of the kinds the database has, of all days and workspaces: at most as many are selected. Answered from counts the database keeps.</summary>
    internal static string Count(GraphSelection selection) => string.Join(
        " UNION ALL ",
        selection.Relations.Distinct().Select(kind => $"MATCH ()-[x:{Relationship(kind).Type}]->() RETURN 0 AS nodes, count(x) AS relations")
            .Concat(selection.AlsoNodes.Distinct().Select(kind => $"MATCH (x:{GraphShape.LabelOf(kind)}) RETURN count(x) AS nodes, 0 AS relations")));

    /// <summary>How many are selected in truth; reads them all.</summary>
    internal static string CountSelected(GraphSelection selection)
    {
        var text = new StringBuilder(WorkspaceMatch.Look).AppendLine().AppendLine("WITH w, w.head AS head CALL (head) {");
        AppendRows(text, selection);
        return text.Append("} RETURN sum(CASE WHEN b IS NULL THEN 1 ELSE 0 END) AS nodes, count(b) AS relations").ToString();
    }

    private static void AppendRows(StringBuilder text, GraphSelection selection)
    {
        var parts = selection.Relations.Distinct().Select(kind => Relations(selection, kind)).Concat(selection.AlsoNodes.Distinct().Select(Nouns));
        text.AppendJoin("\nUNION ALL\n", parts).AppendLine();
    }

    private static string Relations(GraphSelection selection, FactKind kind)
    {
        var weight = selection.WeightOf(kind) is null ? "$empty" : "coalesce(x[$field], $empty)";
        return $$"""
            MATCH (a)-[x:{{Relationship(kind).Type}}]->(b) WHERE {{Believed}} AND a <> b
            WITH a, b, toFloat({{weight}}) AS weight WHERE weight <> 0
            RETURN a, b, weight
            """;
    }

    /// <summary>A noun is drawn with its last stretch of days; the day may lie in an earlier one, which is kept out of the way.</summary>
    private static string Nouns(FactKind kind) => $$"""
        MATCH (x:{{GraphShape.LabelOf(kind)}}) WHERE {{Believed}}
        RETURN x AS a, null AS b, null AS weight
        UNION ALL
        MATCH (x:Version) WHERE x.kind = '{{Names.Of(kind)}}' AND {{Believed}} AND (x.superseded IS NULL OR x.superseded > head)
        MATCH (a:{{GraphShape.LabelOf(kind)}}) WHERE a.workspace = $workspace AND a.key = x.key
        RETURN a, null AS b, null AS weight
        """;

    private static RelationshipShape Relationship(FactKind kind) => (RelationshipShape)GraphShape.Of(kind);

    /// <summary>The property in which the graph keeps the weight; kinds that have the field have it under one name.</summary>
    private static IEnumerable<string> FieldNames(GraphSelection selection) =>
        from kind in selection.Relations
        let field = selection.WeightOf(kind)
        where field is not null
        from property in NaturalProperties.Of(kind)
        where property.Field == field
        select property.Name;

    private static IEnumerable<string> Visible(GraphSelection selection)
    {
        yield return Engine.History.Visibility.Shared.ToString();
        if (selection.Audience.Team is { } team)
        {
            yield return Engine.History.Visibility.Team(team).ToString();
        }

        if (selection.Audience.Person is { } person)
        {
            yield return Engine.History.Visibility.Private(person).ToString();
        }
    }
}
