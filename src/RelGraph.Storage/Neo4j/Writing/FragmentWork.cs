namespace RelGraph.Storage.Neo4j.Writing;

/// <summary>What a part of a writing statement does with each of its rows, in the order in which it is done.</summary>
internal enum FragmentWork
{
    /// <summary>Deletes the relationship with an element id.</summary>
    DeleteRelationship,

    /// <summary>Deletes the version with an element id, which was never visible or is erased.</summary>
    DeleteVersion,

    /// <summary>Marks the version with an element id as superseded.</summary>
    MarkVersion,

    /// <summary>Deletes the links of the node with a key.</summary>
    Unlink,

    /// <summary>Makes or overwrites the node of a fact.</summary>
    PutNode,

    /// <summary>Draws a link from or to the node of a fact.</summary>
    DrawLink,

    /// <summary>Draws the relationship of a fact, with the nodes at its ends if they are not there.</summary>
    DrawRelationship,

    /// <summary>Overwrites the properties of the relationship with an element id.</summary>
    RewriteRelationship,

    /// <summary>Leaves the bare node of a fact that is believed no more, or nothing when no relationship needs it.</summary>
    BareNode,

    /// <summary>Deletes a node with all its relationships.</summary>
    DropNode,

    /// <summary>Adds a version out of the way.</summary>
    KeepVersion,

    /// <summary>Overwrites the properties of the version with an element id.</summary>
    RewriteVersion,

    /// <summary>Adds a change set to the log.</summary>
    AddChangeSet,

    /// <summary>Sets properties of a change set.</summary>
    EditChangeSet,

    /// <summary>Adds a list of keys that a change set touched.</summary>
    AddTouched,

    /// <summary>Takes keys out of the lists of keys that a change set touched.</summary>
    ForgetTouched,

    /// <summary>Adds a tombstone.</summary>
    AddTombstone,

    /// <summary>Sets properties of a staged change set.</summary>
    EditStaged,

    /// <summary>Deletes the batches of a staged change set.</summary>
    DropBatches,

    /// <summary>Deletes a staged change set.</summary>
    DropStaged,
}
