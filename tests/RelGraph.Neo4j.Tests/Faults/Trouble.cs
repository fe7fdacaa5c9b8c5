namespace RelGraph.Neo4j.Tests.Faults;

/// <summary>What a relay does to an answer.</summary>
internal enum Trouble
{
    /// <summary>It passes it on.</summary>
    None = 0,

    /// <summary>It passes it on late.</summary>
    Slow,

    /// <summary>It keeps it, and the connection open.</summary>
    Stalled,

    /// <summary>It closes the connection instead.</summary>
    Cut,

    /// <summary>It passes on all but the end and closes the connection.</summary>
    CutInTheMiddle,
}
