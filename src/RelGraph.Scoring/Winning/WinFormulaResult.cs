namespace RelGraph.Scoring.Winning;

/// <summary>The worked win formula.</summary>
/// <param name="Probability">The probability of winning, 0 to 1.</param>
/// <param name="BaseRate">The base rate it starts from.</param>
/// <param name="BaseLogOdds">The base rate in log-odds.</param>
/// <param name="Shift">Sum of β·x before the limit.</param>
/// <param name="LimitedShift">The shift after the limit.</param>
/// <param name="KnownShare">Share of the weights whose driver is known, 0 to 1.</param>
/// <param name="Move">The whole way from the base rate in log-odds: intercept·known share + slope·limited shift.</param>
/// <param name="Drivers">Every driver, in the order of the formula.</param>
internal sealed record WinFormulaResult(
    double Probability, double BaseRate, double BaseLogOdds, double Shift, double LimitedShift, double KnownShare, double Move, IReadOnlyList<WinDriver> Drivers);
