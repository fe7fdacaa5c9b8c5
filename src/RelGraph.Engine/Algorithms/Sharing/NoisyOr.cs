namespace RelGraph.Engine.Algorithms.Sharing;

/// <summary>The noisy-or: the chance that at least one of several independent causes works, and its fair split among them.</summary>
/// <remarks>Reference: Judea Pearl, Probabilistic Reasoning in Intelligent Systems, 1988, section 4.3.2.</remarks>
public static class NoisyOr
{
    /// <summary>1 − Π(1 − p); 0 of nothing.</summary>
    /// <param name="chances">Chances in [0, 1].</param>
    public static double Of(params ReadOnlySpan<double> chances)
    {
        var missed = 1.0;
        foreach (var chance in chances)
        {
            missed *= 1 - chance;
        }

        return 1 - missed;
    }

    /// <summary>The Shapley value of each cause; they sum to <see cref="Of"/>.</summary>
    /// <param name="chances">Chances in [0, 1].</param>
    /// <remarks>
    /// Exact for any number of causes: φ_i = p_i · Σ_S |S|!(n−|S|−1)!/n! · Π_{j∈S}(1−p_j), the inner products summed by size of S with elementary symmetric polynomials,
    /// all of whose terms are positive. O(n³).
    /// </remarks>
    public static double[] Shares(ReadOnlySpan<double> chances)
    {
        var count = chances.Length;
        var shares = new double[count];
        // averages[k]: the mean over the coalitions of size k, so that no binomial coefficient overflows.
        var averages = new double[count];
        for (var one = 0; one < count; one++)
        {
            Array.Clear(averages);
            averages[0] = 1;
            var taken = 0;
            for (var other = 0; other < count; other++)
            {
                if (other == one)
                {
                    continue;
                }

                taken++;
                for (var size = taken; size >= 1; size--)
                {
                    // A coalition of this size among those taken holds the newest with chance size/taken.
                    var holds = (double)size / taken;
                    averages[size] = (size < taken ? (1 - holds) * averages[size] : 0) + holds * (1 - chances[other]) * averages[size - 1];
                }
            }

            // Every size is equally likely in a random order of joining.
            shares[one] = chances[one] * averages.Sum() / count;
        }

        return shares;
    }
}
