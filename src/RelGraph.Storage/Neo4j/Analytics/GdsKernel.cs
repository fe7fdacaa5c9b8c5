namespace RelGraph.Storage.Neo4j.Analytics;

/// <summary>One kernel of the library with its settings.</summary>
/// <param name="Procedure">The procedures' common name, for example <c>gds.wcc</c>; fixed in the code.</param>
/// <param name="Settings">Its settings.</param>
/// <param name="Answer">The column of its summary that is wanted beside the values of the nodes; null for none.</param>
internal sealed record GdsKernel(string Procedure, IReadOnlyDictionary<string, object?> Settings, string? Answer = null)
{
    /// <summary>The property of the projected nodes that takes the values.</summary>
    internal const string Property = "result";

    /// <summary>Reads the values back, each with the node's label and key.</summary>
    internal const string Read = $"""
        CALL gds.graph.nodeProperty.stream($job, '{Property}') YIELD nodeId, propertyValue
        WITH gds.util.asNode(nodeId) AS n, propertyValue
        RETURN [label IN labels(n) WHERE label IN $labels][0] AS label, n.key AS key, propertyValue
        """;

    /// <summary>The value of every node of a graph without relationships, for which some of the library's kernels fail; null where each node is a group of its own.</summary>
    /// <value>Default null.</value>
    internal double? ValueAlone { get; init; }

    /// <summary>Works the values out and keeps them in the projected graph.</summary>
    internal string Run => $"CALL {Procedure}.mutate($job, $settings) YIELD nodePropertiesWritten{(Answer is null ? "" : ", " + Answer)} RETURN {Answer ?? "nodePropertiesWritten"} AS answer";

    /// <summary>Estimates the memory that takes.</summary>
    internal string Estimate => $"CALL {Procedure}.mutate.estimate($job, $settings) YIELD heapPercentageMin, requiredMemory RETURN heapPercentageMin, requiredMemory";

    /// <summary>The settings together with those of every kernel.</summary>
    internal Dictionary<string, object?> SettingsOf(string job) => new(Settings, StringComparer.Ordinal) { ["mutateProperty"] = Property, ["jobId"] = job };
}
