namespace RelGraph.Scoring.Trends;

/// <summary>Where a score is going.</summary>
public enum TrendDirection
{
    /// <summary>Up: the whole interval of the slope is above 0.</summary>
    Rising,

    /// <summary>Neither up nor down for certain.</summary>
    Steady,

    /// <summary>Down: the whole interval of the slope is below 0.</summary>
    Falling,
}
