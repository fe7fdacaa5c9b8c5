namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>What makes a path short.</summary>
public enum PathLength
{
    /// <summary>Few relationships; weights are ignored.</summary>
    Hops = 0,

    /// <summary>A small sum of weights: the weight of a relationship is a distance, not a strength.</summary>
    Distance = 1,
}
