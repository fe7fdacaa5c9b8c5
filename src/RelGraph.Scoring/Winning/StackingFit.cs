namespace RelGraph.Scoring.Winning;

/// <summary>Fits the stacking of the win model to closed deals and judges it on later ones.</summary>
/// <remarks>
/// Two-parameter logistic regression on the log-odds of the base rate as offset, with a ridge toward intercept 0 and slope ½; every deal weighs 1. Deals are ordered
/// by their close: the first <see cref="LearnedShare"/> are learned from, later looks at the others are judged. Only a stacking that beats the base rate there is kept, refitted on all.
/// </remarks>
internal static class StackingFit
{
    /// <summary>Closed deals below which nothing is fitted.</summary>
    public const int FewestDeals = 40;

    private const double LearnedShare = .6;
    private const int FewestJudged = 10;
    private const double InterceptDeviation = 1;
    private const double SlopeDeviation = .5;

    /// <summary>The stacking and the means that looks at closed deals support.</summary>
    public static (WinMeans Means, WinStacking Stacking) Of(IReadOnlyList<WinSnapshot> snapshots, WinningParameters parameters)
    {
        var means = WinMeans.Of(snapshots, parameters);
        var closes = snapshots.GroupBy(one => one.Opportunity).Select(looks => looks.First().ClosedOn).Order().ToList();
        var nothing = new StackingEvidence(closes.Count, snapshots.Count, null, 0, 0, null, null, null);
        if (closes.Count < FewestDeals)
        {
            return (means, WinStacking.Cautious with { Evidence = nothing });
        }

        var cut = closes[(int)(LearnedShare * closes.Count)];
        var learned = snapshots.Where(one => one.ClosedOn < cut).ToList();
        var judged = snapshots.Where(one => one.ClosedOn >= cut && one.Day >= cut).ToList();
        var judgedDeals = judged.DistinctBy(one => one.Opportunity).ToList();
        if (judgedDeals.Count < FewestJudged || !HasBothEnds(judgedDeals) || !HasBothEnds(learned))
        {
            return (means, WinStacking.Cautious with { Evidence = nothing });
        }

        var learnedMeans = WinMeans.Of(learned, parameters);
        var trial = Fit(Rows(learned, learnedMeans, parameters));
        var rows = Rows(judged, learnedMeans, parameters);
        var evidence = nothing with
        {
            JudgedSince = cut, JudgedDeals = judgedDeals.Count, JudgedSnapshots = judged.Count,
            BaseRate = Quality(rows, 0, 0), Raw = Quality(rows, 0, 1), Stacked = Quality(rows, trial.Intercept, trial.Slope),
        };
        var (intercept, slope) = evidence.HasSkill() == true ? Fit(Rows(snapshots, means, parameters)) : (0, 0);
        return (means, new WinStacking { Intercept = intercept, Slope = slope, Evidence = evidence });
    }

    /// <summary>The most probable intercept and slope by Newton's method; the ridge keeps the target strictly concave, so it converges. A negative slope would mean that the drivers mislead: then both are 0.</summary>
    public static (double Intercept, double Slope) Fit(IReadOnlyList<StackingRow> rows)
    {
        double intercept = 0, slope = .5;
        for (var step = 0; step < 100; step++)
        {
            double gradientA = -intercept / (InterceptDeviation * InterceptDeviation), gradientB = -(slope - .5) / (SlopeDeviation * SlopeDeviation);
            double aa = 1 / (InterceptDeviation * InterceptDeviation), bb = 1 / (SlopeDeviation * SlopeDeviation), ab = 0;
            foreach (var row in rows)
            {
                var probability = row.Probability(intercept, slope);
                var error = row.Weight * ((row.Won ? 1 : 0) - probability);
                var curve = row.Weight * probability * (1 - probability);
                gradientA += error * row.Known;
                gradientB += error * row.Shift;
                aa += curve * row.Known * row.Known;
                ab += curve * row.Known * row.Shift;
                bb += curve * row.Shift * row.Shift;
            }

            var determinant = (aa * bb) - (ab * ab);
            var (stepA, stepB) = (((bb * gradientA) - (ab * gradientB)) / determinant, ((aa * gradientB) - (ab * gradientA)) / determinant);
            var length = Math.Max(Math.Abs(stepA), Math.Abs(stepB));
            var shortened = length > 1 ? 1 / length : 1;
            intercept += shortened * stepA;
            slope += shortened * stepB;
            if (length < 1e-12)
            {
                break;
            }
        }

        return slope <= 0 ? (0, 0) : (Math.Clamp(intercept, -5, 5), Math.Min(3, slope));
    }

    private static List<StackingRow> Rows(IReadOnlyList<WinSnapshot> looks, WinMeans means, WinningParameters parameters)
    {
        var counts = looks.CountBy(look => look.Opportunity).ToDictionary(StringComparer.Ordinal);
        var unstacked = parameters with { Stacking = WinStacking.Unchecked };
        return [.. looks.Select(look =>
        {
            var result = WinFormula.Evaluate(
                look.Features with
                {
                    ChainMean = WinReader.MeanOf(means.Chain, look.Segment, look.Stage, parameters.DefaultChainMean),
                    CoverageMean = WinReader.MeanOf(means.Coverage, look.Segment, look.Stage, parameters.DefaultCoverageMean),
                },
                unstacked);
            return new StackingRow(result.BaseLogOdds, result.LimitedShift, result.KnownShare, look.Won, 1.0 / counts[look.Opportunity]);
        })];
    }

    private static ForecastQuality Quality(List<StackingRow> rows, double intercept, double slope) =>
        ForecastQuality.Of([.. rows.Select(row => (row.Probability(intercept, slope), row.Won, row.Weight))]);

    private static bool HasBothEnds(List<WinSnapshot> looks) => looks.Any(look => look.Won) && looks.Any(look => !look.Won);
}
