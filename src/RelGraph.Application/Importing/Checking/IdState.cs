namespace RelGraph.Application.Importing.Checking;

/// <summary>What is known of an id that a row refers to.</summary>
internal enum IdState
{
    /// <summary>Neither the bundle nor the workspace has it.</summary>
    Unknown,
    /// <summary>The bundle or the workspace has it.</summary>
    Known,
    /// <summary>The bundle has it, but its row is rejected.</summary>
    Rejected,
    /// <summary>Not seen yet, and its file has not been read to the end.</summary>
    NotYet,
}
