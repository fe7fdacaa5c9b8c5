namespace RelGraph.Scoring.Relationships.Capital;

/// <summary>How the closeness of several people to one contact is shared among them: the Shapley value of the noisy-OR.</summary>
/// <remarks>
/// φ_e = t_e·∫₀¹ Π_{j≠e}(1 − u·t_j) du: each other person is present with chance u, and u is uniform.
/// The integrand is a polynomial; Gauss–Legendre with ⌈n/2⌉ points integrates it exactly, and every term is positive, so nothing cancels.
/// Σ_e φ_e = 1 − Π(1 − t_e). O(n²) with the points cached by their number.
/// </remarks>
internal static class ClosenessShares
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, (double Node, double Weight)[]> Rules = new();

    /// <summary>1 − Π(1 − t).</summary>
    public static double Closeness(ReadOnlySpan<double> strengths)
    {
        var none = 1.0;
        foreach (var strength in strengths)
        {
            none *= 1 - strength;
        }

        return 1 - none;
    }

    /// <summary>The shares, in the order of the strengths, each in [0, 1].</summary>
    public static double[] Shapley(ReadOnlySpan<double> strengths)
    {
        var shares = new double[strengths.Length];
        foreach (var (node, weight) in Rules.GetOrAdd(Math.Max(1, (strengths.Length + 1) / 2), Rule))
        {
            for (var e = 0; e < strengths.Length; e++)
            {
                var others = 1.0;
                for (var j = 0; j < strengths.Length; j++)
                {
                    others *= j == e ? 1 : 1 - (node * strengths[j]);
                }

                shares[e] += weight * strengths[e] * others;
            }
        }

        return shares;
    }

    /// <summary>What is lost of the closeness when one person leaves: t_e·Π_{j≠e}(1 − t_j).</summary>
    public static double Exclusive(ReadOnlySpan<double> strengths, int leaving)
    {
        var lost = strengths[leaving];
        for (var j = 0; j < strengths.Length; j++)
        {
            lost *= j == leaving ? 1 : 1 - strengths[j];
        }

        return lost;
    }

    private static (double, double)[] Rule(int points)
    {
        var rule = new MathNet.Numerics.Integration.GaussLegendreRule(0, 1, points);
        return [.. rule.Abscissas.Zip(rule.Weights)];
    }
}
