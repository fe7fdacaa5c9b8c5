using MathNet.Numerics.Statistics;

namespace RelGraph.Proof;

/// <summary>How well one measure did over companies.</summary>
/// <param name="Companies">How many companies.</param>
/// <param name="Count">How many cases.</param>
/// <param name="RankCorrelation">Spearman's correlation inside a company, averaged over companies.</param>
/// <param name="Covered">Share of truths inside the interval.</param>
/// <param name="Below">Share of truths below it.</param>
/// <param name="Above">Share of truths above it.</param>
/// <param name="Width">Mean width of the interval.</param>
/// <param name="Error">Mean absolute error.</param>
/// <param name="Bias">Mean of estimate minus truth.</param>
internal sealed record Summary(int Companies, int Count, double RankCorrelation, double Covered, double Below, double Above, double Width, double Error, double Bias)
{
    private const int LeastCases = 5;

    /// <summary>What a share of .8 may be in 95 of 100 samples of this size, were every case by itself.</summary>
    public (double Low, double High) Band => (.8 - (1.96 * Math.Sqrt(.16 / Count)), .8 + (1.96 * Math.Sqrt(.16 / Count)));

    /// <summary>True where the coverage lies in the band.</summary>
    public bool IsInBand => Covered >= Band.Low && Covered <= Band.High;

    public static Summary Of(IReadOnlyList<Study> studies)
    {
        var cases = studies.SelectMany(study => study.Cases).ToList();
        return new Summary(
            studies.Count,
            cases.Count,
            studies.Where(study => study.Cases.Count >= LeastCases).Select(study => Correlation.Spearman(study.Cases.Select(one => one.Estimate), study.Cases.Select(one => one.Truth))).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average(),
            Share(one => one.IsCovered),
            Share(one => one.Truth < one.Low),
            Share(one => one.Truth > one.High),
            cases.Average(one => one.High - one.Low),
            cases.Average(one => Math.Abs(one.Estimate - one.Truth)),
            cases.Average(one => one.Estimate - one.Truth));

        double Share(Func<Case, bool> holds) => cases.Count(holds) / (double)cases.Count;
    }
}
