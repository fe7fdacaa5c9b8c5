using System.Collections.Frozen;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.WriteBack;

/// <summary>The statements that write derived values. Every one names the workspace, and none creates a node of the graph or touches what facts say.</summary>
internal static class DerivedText
{
    /// <summary>Begins a run; gives its number. The workspace's lock, which the addition takes, keeps two from making the counter at once.</summary>
    public const string Begin = $$"""
        MATCH (w:{{RecordLabels.Workspace}} {id: $workspace})
        SET w.writeBacks = coalesce(w.writeBacks, 0) + 1
        MERGE (k:{{DerivedProperties.RunLabel}} {workspace: $workspace})
        SET k.run = w.writeBacks, k.begun = $at, k.batches = 0
        RETURN k.run
        """;

    /// <summary>Tells on the workspace that a run is complete.</summary>
    public const string Finish = $$"""
        {{OnlyWhileNewest}}
        MATCH (w:{{RecordLabels.Workspace}} {id: $workspace})
        SET w += $values
        RETURN 1
        """;

    // The addition takes the counter's lock before its run is read: so batches of an older run never come after those of a newer one.
    private const string OnlyWhileNewest = $$"""
        MATCH (k:{{DerivedProperties.RunLabel}} {workspace: $workspace})
        SET k.batches = k.batches + 1
        WITH k WHERE k.run = $run
        """;

    private static readonly FrozenDictionary<FactKind, string> Scores = DerivedNames.ScoredKinds.ToFrozenDictionary(
        kind => kind, kind => Write(Element(kind), DerivedProperties.ScoreStamp, GraphShape.Of(kind) is NodeShape ? "n" : "DISTINCT n.key"));

    private static readonly FrozenDictionary<FactKind, string> Communities = DerivedNames.CommunityKinds.ToFrozenDictionary(
        kind => kind, kind => Write(Element(kind), DerivedProperties.CommunityStamp, "n"));

    /// <summary>Writes the scores of elements of one kind; gives how many were there.</summary>
    public static string WriteScores(FactKind kind) => Scores.TryGetValue(kind, out var text) ? text : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Elements of this kind carry no score.");

    /// <summary>Writes the communities of people of one kind; gives how many were there.</summary>
    public static string WriteCommunities(FactKind kind) => Communities.TryGetValue(kind, out var text) ? text : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Elements of this kind carry no community.");

    /// <summary>Writes ties between people of two kinds; gives how many.</summary>
    public static string WriteTies(FactKind from, FactKind to) => $$"""
        {{OnlyWhileNewest}}
        CALL () {
          UNWIND $rows AS row
          MATCH (a:{{GraphShape.LabelOf(from)}} {workspace: $workspace, key: row.from})
          MATCH (b:{{GraphShape.LabelOf(to)}} {workspace: $workspace, key: row.to})
          MERGE (a)-[t:{{DerivedProperties.TieType}}]->(b)
          SET t = row.values, t.workspace = $workspace, t.derived = true, t.run = $run, t.asOf = $asOf, t.version = $version
          RETURN count(t) AS found
        }
        RETURN found
        """;

    private static string Element(FactKind kind) => GraphShape.Of(kind) switch
    {
        NodeShape node => $"MATCH (n:{node.Label} {{workspace: $workspace, key: row.key}})",
        RelationshipShape relation => $"""
            MATCH ()-[n:{relation.Type}]->() WHERE n.workspace = $workspace AND n.key = row.key AND n.fact IS NOT NULL
              AND (n.validFrom IS NULL OR n.validFrom <= $asOf) AND (n.validTo IS NULL OR n.validTo > $asOf)
            """,
        var shape => throw new ArgumentOutOfRangeException(nameof(kind), shape, "This shape carries no values."),
    };

    private static string Write(string element, IReadOnlyList<string> stamp, string counted) => $$"""
        {{OnlyWhileNewest}}
        CALL () {
          UNWIND $rows AS row
          {{element}}
          SET n += row.values, n.{{stamp[0]}} = $asOf, n.{{stamp[1]}} = $version, n.{{stamp[2]}} = $run
          RETURN count({{counted}}) AS found
        }
        RETURN found
        """;

    /// <summary>Takes what earlier runs wrote from a page of nodes of a kind, and from the seats and ties at them; gives the last key of the page, null after the last page, and how many lost values.</summary>
    public static string Clear(FactKind kind, DerivedParts parts)
    {
        var label = GraphShape.LabelOf(kind);
        var clearings = new List<string>();
        if (parts.HasFlag(DerivedParts.Scores))
        {
            clearings.Add(Strip("WITH n", DerivedProperties.ScoreStamp[2], DerivedProperties.OfScores(kind)));
            clearings.AddRange(DerivedNames.ScoredKinds.Select(GraphShape.Of).OfType<RelationshipShape>()
                .Where(relation => relation.From.Kinds.Contains(kind))
                .Select(relation => Strip($"MATCH (n)-[r:{relation.Type}]->()", DerivedProperties.ScoreStamp[2], DerivedProperties.OfScores(relation.Kind), "r")));
        }

        if (parts.HasFlag(DerivedParts.Communities) && DerivedNames.CommunityKinds.Contains(kind))
        {
            clearings.Add(Strip("WITH n", DerivedProperties.CommunityStamp[2], DerivedProperties.OfCommunities));
        }

        if (parts.HasFlag(DerivedParts.Ties) && DerivedNames.CommunityKinds.Contains(kind))
        {
            clearings.Add($"MATCH (n)-[r:{DerivedProperties.TieType}]-() WHERE r.workspace = $workspace AND r.run < $run WITH DISTINCT r DELETE r RETURN count(r)");
        }

        return $$"""
            {{OnlyWhileNewest}}
            CALL () {
              MATCH (n:{{label}}) WHERE n.workspace = $workspace AND n.key > $after
              WITH n ORDER BY n.workspace, n.key LIMIT $page
              RETURN collect(n) AS nodes
            }
            {{string.Join('\n', clearings.Select((clearing, place) => $$"""CALL (nodes) { UNWIND nodes AS n {{clearing}} AS cleared{{place}} }"""))}}
            RETURN nodes[-1].key, {{string.Join(" + ", clearings.Select((_, place) => $"cleared{place}"))}}
            """;
    }

    private static string Strip(string match, string run, IEnumerable<string> names, string element = "n") =>
        $"{match} WHERE {element}.{run} < $run REMOVE {string.Join(", ", names.Select(name => $"{element}.{name}"))} RETURN count({element})";
}
