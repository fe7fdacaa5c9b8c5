using System.Globalization;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.Engine.Algorithms.Ranking;

/// <summary>Katz centrality: all the ways that lead to a node, of any length, each relationship on the way counting its weight times alpha.</summary>
/// <remarks>
/// x_v = β + α·Σ_u w_uv·x_u. The sum over all ways is finite only while α is below 1/ρ, ρ the spectral radius of the weights: α is checked against a proved bound on ρ before anything is worked out.
/// Conventions: ways follow relationships; weights of 0 are none, negative ones are refused; a self-loop is a way like any other; parallel relationships are added; a node to which nothing leads has β;
/// unconnected parts are independent; not normalised. Without alpha .85/ρ is taken, ρ of the whole graph, or in a graph without circles the largest sum of a node's weights in its place.
/// Rounds of O(E), about ln(tolerance)/ln(α·ρ) of them, after some tens for ρ; the same bits for any number of threads.
/// Reference: Katz, A new status index derived from sociometric analysis, 1953, doi:10.1007/BF02289026; Collatz, 1942; Wielandt, 1950, doi:10.1007/BF02230720.
/// </remarks>
public static class Katz
{
    /// <summary>Share of the largest alpha that is taken when none is given.</summary>
    public const double DefaultAlphaShare = .85;

    /// <summary>Works out the scores.</summary>
    /// <exception cref="InvalidOptionsException">An option is out of range, or alpha is not below 1/ρ; the message tells the largest that is proved to be allowed.</exception>
    /// <exception cref="ArgumentException">A weight is negative, or the weights at a node add up to more than a double holds.</exception>
    public static KatzResult Run(IGraphView graph, KatzOptions options, RunContext run)
    {
        options.Validate();
        run.Cancellation.ThrowIfCancellationRequested();
        var rows = FlowRows.Of(graph, "Katz centrality", run);
        var alpha = AllowedAlpha(rows, options.Alpha, run);
        var (scores, sums) = (new double[rows.NodeCount], new double[rows.NodeCount]);
        Array.Fill(scores, options.Beta);
        var (round, error) = (0, rows.NodeCount == 0 ? 0 : double.MaxValue);
        while (round < options.MaxIterations && error > options.Tolerance)
        {
            rows.Along(scores, sums, run);
            error = Step(scores, sums, alpha, options.Beta);
            round++;
            run.Report("ranking", round, options.MaxIterations);
        }

        return new KatzResult(scores, alpha, round, error <= options.Tolerance, error);
    }

    /// <summary>About how much memory the run takes besides the graph, in bytes.</summary>
    /// <param name="nodes">Number of nodes.</param>
    /// <param name="relationships">Number of listed relationships; an undirected one counts twice.</param>
    public static long ExpectedMemoryInBytes(long nodes, long relationships) => nodes * 40 + relationships * 64;

    private static double Step(double[] scores, double[] sums, double alpha, double beta)
    {
        var (change, largest) = (0.0, 0.0);
        for (var node = 0; node < scores.Length; node++)
        {
            var score = beta + alpha * sums[node];
            change = Math.Max(change, Math.Abs(score - scores[node]));
            largest = Math.Max(largest, score);
            scores[node] = score;
        }

        return change / largest;
    }

    private static double AllowedAlpha(FlowRows rows, double? asked, RunContext run)
    {
        if (asked is not { } alpha)
        {
            var radius = SpectralRadius.Bound(rows, 0, run).Most;
            var bound = radius > 0 ? radius : rows.LargestOutflow();
            return bound > 0 ? DefaultAlphaShare / bound : 0;
        }

        var most = SpectralRadius.Bound(rows, 1 / alpha, run).Most;
        return alpha * most < 1
            ? alpha
            : throw new InvalidOptionsException(nameof(KatzOptions), [string.Create(CultureInfo.InvariantCulture,
                $"Alpha must be below {Below(1 / most)}, 1 divided by the spectral radius of the weights, but was {alpha}: above it the sum over all ways is infinite.")]);
    }

    /// <summary>The number rounded down to six digits, so that what a message allows is allowed.</summary>
    private static double Below(double number)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(number)) - 5);
        return double.Parse((Math.Floor(number / unit) * unit).ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
