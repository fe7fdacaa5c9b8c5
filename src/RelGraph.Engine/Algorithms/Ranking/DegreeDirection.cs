namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Which relationships of a node count.</summary>
public enum DegreeDirection
{
    /// <summary>Those that it lists: in a directed graph those that lead away; in an undirected one all.</summary>
    Out = 0,

    /// <summary>Those that lead to it.</summary>
    In = 1,

    /// <summary>Both, each for itself.</summary>
    Both = 2,
}
