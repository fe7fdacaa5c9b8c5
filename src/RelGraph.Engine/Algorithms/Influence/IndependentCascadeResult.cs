namespace RelGraph.Engine.Algorithms.Influence;

/// <summary>How far word spreads.</summary>
/// <param name="Spread">Mean number of people who come to know, the seeds among them.</param>
/// <param name="StandardError">Standard error of that mean.</param>
/// <param name="Draws">Trials made.</param>
public sealed record IndependentCascadeResult(double Spread, double StandardError, int Draws);
