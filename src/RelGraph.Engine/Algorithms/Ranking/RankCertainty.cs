namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>What must be proved of the first k nodes of a ranking.</summary>
public enum RankCertainty
{
    /// <summary>That they are the first k: the k-th is above all others.</summary>
    Members = 0,

    /// <summary>That, and that each is above the one after it.</summary>
    Order = 1,

    /// <summary>Nothing less than scores within the tolerance; membership and order as far as that proves them.</summary>
    Scores = 2,
}
