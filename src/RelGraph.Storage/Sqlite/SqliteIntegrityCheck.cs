namespace RelGraph.Storage.Sqlite;

/// <summary>How thoroughly a store's file is checked when it is opened.</summary>
public enum SqliteIntegrityCheck
{
    /// <summary>Only that it is a RelGraph store of a known version. For very large files that were checked elsewhere.</summary>
    None = 0,

    /// <summary>The structure of every page; reads the whole file once.</summary>
    Quick = 1,

    /// <summary>Also that every index agrees with its table.</summary>
    Full = 2,
}
