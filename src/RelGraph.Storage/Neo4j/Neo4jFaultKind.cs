namespace RelGraph.Storage.Neo4j;

/// <summary>What can be wrong with a workspace in a graph that something else than RelGraph has changed.</summary>
public enum Neo4jFaultKind
{
    /// <summary>No fault.</summary>
    None = 0,

    /// <summary>The properties that people read differ from the fact; repair writes them again from it.</summary>
    Properties = 1,

    /// <summary>The relationships of a node do not lead where its fact says; repair draws them again.</summary>
    Links = 2,

    /// <summary>The relationship of a fact joins other nodes than the fact names, or one of another workspace; repair draws it again.</summary>
    Ends = 3,

    /// <summary>An element cannot be read as a fact; only a backup can help.</summary>
    Unreadable = 4,

    /// <summary>Two believed versions of one key hold on the same day; only a backup can help.</summary>
    Duplicate = 5,

    /// <summary>There are more or fewer believed facts of a kind than the change log recorded. Repair takes what is there for what is believed; what is lost comes back from a backup only.</summary>
    Count = 6,

    /// <summary>A node of the workspace has fields of a fact but no fact: it was made by hand and is not part of the record. RelGraph leaves it alone.</summary>
    Unknown = 7,
}
