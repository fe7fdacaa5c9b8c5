namespace RelGraph.Storage.Sqlite.Writing;

/// <summary>What a waiting row stands for. The numbers are stored; never renumber.</summary>
internal enum StagedAct
{
    /// <summary>A retraction.</summary>
    Retract = 0,

    /// <summary>An assertion.</summary>
    Assert = 1,

    /// <summary>An assertion of what the version it points at says already.</summary>
    Same = 2,

    /// <summary>No change of its own: the key must be folded because another change set wrote to it meanwhile.</summary>
    Again = 3,
}
