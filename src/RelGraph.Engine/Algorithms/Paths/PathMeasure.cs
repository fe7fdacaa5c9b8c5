namespace RelGraph.Engine.Algorithms.Paths;

/// <summary>How weights add up along a path.</summary>
public enum PathMeasure
{
    /// <summary>The weight is a length, at least 0; a path is as long as their sum.</summary>
    Distance = 0,

    /// <summary>The weight is a strength in [0, 1], 0 being no relationship; the length is −ln of it, so that the shortest path is the one with the largest product.</summary>
    Strength = 1,
}
