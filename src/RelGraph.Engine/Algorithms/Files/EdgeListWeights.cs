namespace RelGraph.Engine.Algorithms.Files;

/// <summary>What the third column of an edge list is for.</summary>
public enum EdgeListWeights
{
    /// <summary>The weight when the first relationship has one, then of every line; otherwise all weigh 1.</summary>
    WhenPresent = 0,

    /// <summary>The weight, of every line.</summary>
    Required = 1,

    /// <summary>Nothing; all weigh 1.</summary>
    Ignored = 2,
}
