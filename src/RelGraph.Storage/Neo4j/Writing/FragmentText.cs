using RelGraph.Engine.Model;
using RelGraph.Storage.Neo4j.Shapes;

namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>The text of each part of a writing statement. Labels and types come from the table of shapes; values never enter a text.</summary>
internal static class FragmentText
{
    /// <summary>The text of a part that is done for every <c>row</c> of its parameter.</summary>
    public static string Of(Fragment fragment) => fragment.Work switch
    {
        FragmentWork.DeleteRelationship => $"MATCH ()-[r]->() WHERE elementId(r) = row AND {Own("r")} DELETE r",
        FragmentWork.DeleteVersion => $"MATCH (v:Version) WHERE elementId(v) = row AND {Own("v")} DELETE v",
        FragmentWork.MarkVersion => $"MATCH (v:Version) WHERE elementId(v) = row.element AND {Own("v")} SET v.superseded = row.superseded",
        FragmentWork.Unlink => Unlink((NodeShape)GraphShape.Of(fragment.Kind), fragment.Inward),
        FragmentWork.PutNode => $"MERGE (n:{Label(fragment.Kind)} {{workspace: $workspace, key: row.key}}) SET n = {PropertiesText.Of("row", fragment.Kind)}",
        FragmentWork.DrawLink => $"""
            MATCH (n:{Label(fragment.Kind)} {Key("row.key")})
            MERGE (t:{Label(fragment.To)} {Key("row.end")}) ON CREATE SET t.id = row.id
            CREATE (n){(fragment.Inward ? "<" : "")}-[:{fragment.Link} {"{workspace: $workspace}"}]-{(fragment.Inward ? "" : ">")}(t)
            """,
        FragmentWork.DrawRelationship => $"""
            WITH row, row.properties AS new
            MERGE (a:{Label(fragment.From)} {Key("row.start")}) ON CREATE SET a.id = coalesce(row.startId, row.start)
            MERGE (b:{Label(fragment.To)} {Key("row.end")}) ON CREATE SET b.id = coalesce(row.endId, row.end)
            CREATE (a)-[r:{((RelationshipShape)GraphShape.Of(fragment.Kind)).Type}]->(b) SET r = {PropertiesText.Of("new", fragment.Kind)}
            """,
        FragmentWork.RewriteRelationship => $"MATCH ()-[r]->() WHERE elementId(r) = row.element AND {Own("r")} WITH r, row.properties AS new SET r = {PropertiesText.Of("new", fragment.Kind)}",
        FragmentWork.BareNode => $$"""
            MATCH (n:{{Label(fragment.Kind)}} {{Key("row.key")}}) SET n = row
            WITH n WHERE NOT EXISTS { (n)-[r]-() WHERE r.derived IS NULL } DETACH DELETE n
            """,
        FragmentWork.DropNode => $"MATCH (n:{Label(fragment.Kind)} {Key("row")}) DETACH DELETE n",
        FragmentWork.KeepVersion => $"CREATE (v:Version) SET v = {PropertiesText.OfVersion("row")}",
        FragmentWork.RewriteVersion => $"MATCH (v:Version) WHERE elementId(v) = row.element AND {Own("v")} WITH v, row.properties AS new SET v = {PropertiesText.OfVersion("new")}",
        FragmentWork.AddChangeSet => "CREATE (c:ChangeSet) SET c = row {.*, recordedAt: datetime(row.recordedAt)}",
        FragmentWork.EditChangeSet => "MATCH (c:ChangeSet {workspace: $workspace, id: row.id}) SET c += row.set",
        FragmentWork.AddTouched => "CREATE (t:TouchedKeys) SET t = row",
        FragmentWork.ForgetTouched => """
            MATCH (t:TouchedKeys) WHERE t.workspace = $workspace AND t.sequence = row.sequence AND any(key IN t.keys WHERE key IN row.keys)
            SET t.keys = [key IN t.keys WHERE NOT key IN row.keys]
            """,
        FragmentWork.AddTombstone => "MERGE (:Tombstone {workspace: $workspace, hash: row})",
        FragmentWork.EditStaged => "MATCH (s:StagedChangeSet {workspace: $workspace, id: row.id}) SET s += row.set",
        FragmentWork.DropBatches => "MATCH (b:StagedBatch {workspace: $workspace, changeSet: row}) DELETE b",
        FragmentWork.DropStaged => "MATCH (s:StagedChangeSet {workspace: $workspace, id: row}) DELETE s",
        _ => throw new ArgumentOutOfRangeException(nameof(fragment), fragment.Work, "This work has no text."),
    };

    private static string Unlink(NodeShape node, bool inward)
    {
        var types = string.Join('|', node.Links.Where(link => link.Inward == inward).Select(link => link.Type).Distinct());
        return $"MATCH (n:{node.Label} {Key("row")}){(inward ? "<" : "")}-[l:{types}]-{(inward ? "" : ">")}() WHERE l.fact IS NULL AND l.workspace = $workspace DELETE l";
    }

    /// <summary>The server gives the ids of deleted elements to new ones: an element that was taken away by hand must not become one of another workspace.</summary>
    private static string Own(string element) => $"{element}.workspace = $workspace";

    private static string Key(string key) => $"{{workspace: $workspace, key: {key}}}";

    private static string Label(FactKind kind) => GraphShape.LabelOf(kind);
}
