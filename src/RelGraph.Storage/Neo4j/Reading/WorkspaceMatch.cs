namespace RelGraph.Storage.Neo4j.Reading;

/// <summary>How statements begin that need the node of the workspace, with its lock or without.</summary>
internal static class WorkspaceMatch
{
    /// <summary>The beginning of a statement during which nobody writes and no commit is half visible: it holds the lock with which writers begin.</summary>
    /// <remarks>The server shows a commit piece by piece, and releases its locks after the last. A property that is set to what it is already is locked and not written.</remarks>
    public const string Hold = "MATCH (w:Workspace {id: $workspace}) SET w.lock = true WITH w ";

    /// <summary>The beginning of a statement that runs beside writers.</summary>
    public const string Look = "MATCH (w:Workspace {id: $workspace}) ";
}
