namespace RelGraph.Scoring.Winning;

/// <summary>Quantiles of ordered samples.</summary>
internal static class Quantiles
{
    /// <summary>The quantile by linear interpolation between order statistics (Hyndman and Fan's type 7); null of nothing.</summary>
    /// <param name="ascending">The samples in ascending order.</param>
    /// <param name="share">The share below, 0 to 1.</param>
    public static double? Of(IReadOnlyList<double> ascending, double share)
    {
        if (ascending.Count == 0)
        {
            return null;
        }

        var position = share * (ascending.Count - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, ascending.Count - 1);
        return ascending[below] + ((position - below) * (ascending[above] - ascending[below]));
    }
}

