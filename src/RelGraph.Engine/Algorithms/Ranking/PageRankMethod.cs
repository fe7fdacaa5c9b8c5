namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>How the scores of PageRank are approached; all methods lead to the same ones.</summary>
public enum PageRankMethod
{
    /// <summary>Conjugate gradients where every relationship leads both ways with one weight, which takes a quarter to half of the rounds; else power iteration.</summary>
    Automatic = 0,

    /// <summary>Power iteration: rank is passed on round by round from equal scores, so that the scores after a given number of rounds mean something too.</summary>
    PowerIteration = 1,
}
