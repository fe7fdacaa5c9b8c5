namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>What the paths of one answer may have in common.</summary>
public enum PathSharing
{
    /// <summary>Anything: the k best paths, each loopless.</summary>
    Any = 0,

    /// <summary>No relationship, in either direction: each path is the best that remains after those before it.</summary>
    NoRelationship = 1,

    /// <summary>No node but the two ends: each path is the best that remains after those before it.</summary>
    NoNode = 2,
}
