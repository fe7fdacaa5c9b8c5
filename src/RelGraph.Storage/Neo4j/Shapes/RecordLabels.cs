namespace RelGraph.Storage.Neo4j.Shapes;

/// <summary>The labels of the nodes that keep the record itself: workspaces, change sets, versions and what is on its way.</summary>
internal static class RecordLabels
{
    /// <summary>A workspace with its settings, its last visible sequence and its turn.</summary>
    public const string Workspace = "Workspace";

    /// <summary>A change set that was recorded.</summary>
    public const string ChangeSet = "ChangeSet";

    /// <summary>The keys that a change set touched.</summary>
    public const string TouchedKeys = "TouchedKeys";

    /// <summary>A version that is no longer the graph itself: superseded, or an earlier stretch of days of a noun.</summary>
    public const string Version = "Version";

    /// <summary>The keyed hash of an identifier of a person who was erased.</summary>
    public const string Tombstone = "Tombstone";

    /// <summary>A change set that is being gathered.</summary>
    public const string StagedChangeSet = "StagedChangeSet";

    /// <summary>A batch of changes of a change set that is being gathered.</summary>
    public const string StagedBatch = "StagedBatch";

    /// <summary>The one node that says which version of the schema the database has.</summary>
    public const string Schema = "RelGraphSchema";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Workspace, ChangeSet, TouchedKeys, Version, Tombstone, StagedChangeSet, StagedBatch, Schema];
}
