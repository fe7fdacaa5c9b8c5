namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>What paths chosen together must not have in common.</summary>
public enum PathsApart
{
    /// <summary>No relationship, in either direction; they may meet in nodes.</summary>
    InRelationships = 0,

    /// <summary>No node but the two ends, and so no relationship.</summary>
    InNodes = 1,
}
