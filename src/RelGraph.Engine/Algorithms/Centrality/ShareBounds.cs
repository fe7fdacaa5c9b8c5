namespace RelGraph.Engine.Algorithms.Centrality;

/// <summary>What is known of a chance from how often the thing happened in independent draws.</summary>
/// <remarks>
/// Of N draws with chance p, at most k happen with a probability of at most Φ(−√(2N·d((k + 1)/N, p))) when (k + 1)/N is below p, and likewise the other way round; d is the divergence of one chance from another.
/// That is the inequality of Chernoff and Hoeffding, e^−N·d, with the factor that it gives away: a fifth fewer draws.
/// Reference: Zubkov and Serov, A complete proof of universal inequalities for the distribution function of the binomial law, 2013, doi:10.1137/S0040585X97986138.
/// </remarks>
internal static class ShareBounds
{
    private const int Halvings = 60;

    /// <summary>z²/2 such that Φ(−z) is no more than e^−doubt: N·d at which a chance is ruled out.</summary>
    /// <remarks>By Φ(−z) ≤ √(2/π)·e^(−z²/2)/(z + √(z² + 8/π)); Abramowitz and Stegun, Handbook of mathematical functions, 1964, 7.1.13.</remarks>
    internal static double Limit(double doubt)
    {
        var (least, most) = (0.0, Math.Sqrt(2 * doubt));
        for (var step = 0; step < Halvings; step++)
        {
            var z = (least + most) / 2;
            var reached = z * z / 2 + Math.Log((z + Math.Sqrt(z * z + 8 / Math.PI)) * Math.Sqrt(Math.PI / 2));
            (least, most) = reached < doubt ? (z, most) : (least, z);
        }

        return most * most / 2;
    }

    /// <summary>d(s, p) = s ln(s/p) + (1 − s) ln((1 − s)/(1 − p)).</summary>
    internal static double Divergence(double share, double chance)
    {
        var happening = share > 0 ? share * Math.Log(share / chance) : 0;
        var failing = share < 1 ? (1 - share) * Math.Log((1 - share) / (1 - chance)) : 0;
        return Math.Max(0, happening + failing);
    }

    /// <summary>Whether the chance is within an error of the share of draws, both ways, unless something less likely than the limit allows has happened.</summary>
    internal static bool IsWithin(int count, int draws, double error, double limit)
    {
        var (share, low, high) = ((double)count / draws, (count - 1.0) / draws, (count + 1.0) / draws);
        return (share + error >= 1 || (share + error > high && draws * Divergence(high, share + error) >= limit))
            && (share - error <= 0 || (share - error < low && draws * Divergence(low, share - error) >= limit));
    }

    /// <summary>The least chance that is not ruled out, from outside.</summary>
    internal static double Least(int count, int draws, double limit)
    {
        var share = (count - 1.0) / draws;
        var (outside, inside) = (0.0, Math.Max(0, share));
        for (var step = 0; step < Halvings && inside > 0; step++)
        {
            var middle = (outside + inside) / 2;
            (outside, inside) = draws * Divergence(share, middle) >= limit ? (middle, inside) : (outside, middle);
        }

        return outside;
    }

    /// <summary>The largest chance that is not ruled out, from outside.</summary>
    internal static double Most(int count, int draws, double limit)
    {
        var share = (count + 1.0) / draws;
        var (inside, outside) = (Math.Min(share, 1), 1.0);
        for (var step = 0; step < Halvings && inside < 1; step++)
        {
            var middle = (inside + outside) / 2;
            (inside, outside) = draws * Divergence(share, middle) >= limit ? (inside, middle) : (middle, outside);
        }

        return outside;
    }
}
