namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>Whether a pair of nodes counts once for each direction.</summary>
public enum PairCounting
{
    /// <summary>From a to b and from b to a are two: for graphs whose relationships point.</summary>
    Ordered = 0,

    /// <summary>They are one: half the sum, for the view of an undirected graph.</summary>
    Unordered = 1,
}
