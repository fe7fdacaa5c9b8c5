namespace RelGraph.Storage.Neo4j.Transport.Answers;

/// <summary>Names the parts of a node or relationship as plain JSON does, where typed JSON names them otherwise.</summary>
internal static class ElementKeys
{
    /// <summary>The plain name of a typed one.</summary>
    public static string Of(string name) => name switch
    {
        "_element_id" => "elementId",
        "_labels" => "labels",
        "_type" => "type",
        "_properties" => "properties",
        "_start_node_element_id" => "startNodeElementId",
        "_end_node_element_id" => "endNodeElementId",
        _ => name,
    };
}
