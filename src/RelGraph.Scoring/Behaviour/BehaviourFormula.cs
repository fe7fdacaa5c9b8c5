using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Behaviour;

/// <summary>The fit of project behaviour to the winning pattern (scoring.md 6).</summary>
internal static class BehaviourFormula
{
    /// <summary>lr = ln[(W_v+2r)/(W+2)] − ln[(L_v+2r)/(L+2)]; null when no similar project shares the value (r = 0): the feature is left out.</summary>
    /// <param name="won">W, the similarity-weighted number of similar won projects.</param>
    /// <param name="lost">L, the same of projects not won.</param>
    /// <param name="wonWith">W_v, those won that share the value.</param>
    /// <param name="lostWith">L_v, those not won that share it.</param>
    /// <param name="smoothing">Projects that the prior counts on each side.</param>
    public static double? LogRatio(double won, double lost, double wonWith, double lostWith, double smoothing = 2)
    {
        var share = Share(won, lost, wonWith, lostWith);
        return share == 0
            ? null
            : Math.Log((wonWith + (smoothing * share)) / (won + smoothing)) - Math.Log((lostWith + (smoothing * share)) / (lost + smoothing));
    }

    /// <summary>r, the share of the value among all similar projects; 0 when there is none.</summary>
    public static double Share(double won, double lost, double wonWith, double lostWith) =>
        won + lost > 0 ? (wonWith + lostWith) / (won + lost) : 0;

    /// <summary>fit_a = 100·σ(Σ lr/√m); 50 when no feature counts.</summary>
    public static double AspectFit(IReadOnlyList<double> logRatios) =>
        logRatios.Count == 0 ? 50 : 100 * Logistic.Probability(logRatios.Sum() / Math.Sqrt(logRatios.Count));

    /// <summary>Variance of one lr by the delta method: 1/(W_v+2r) − 1/(W+2) + 1/(L_v+2r) − 1/(L+2).</summary>
    public static double LogRatioVariance(double won, double lost, double wonWith, double lostWith, double smoothing = 2)
    {
        var share = Share(won, lost, wonWith, lostWith);
        return share == 0
            ? 0
            : Math.Max(0, (1 / (wonWith + (smoothing * share))) - (1 / (won + smoothing)) + (1 / (lostWith + (smoothing * share))) - (1 / (lost + smoothing)));
    }
}
