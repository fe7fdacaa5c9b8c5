namespace RelGraph.Storage.Sqlite.Erasing;

/// <summary>Where a row concerning an erased person was found.</summary>
internal enum ErasedTable
{
    /// <summary>Among the versions.</summary>
    Version,

    /// <summary>Among the changes that wait for a commit.</summary>
    Staged,
}
