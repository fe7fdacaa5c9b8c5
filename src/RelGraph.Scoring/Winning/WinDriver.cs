using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Winning;

/// <summary>One driver of a win probability: what it is, how strong it is here and what it adds.</summary>
/// <param name="Code">Stable name: chain, top-decider, coverage, threads, momentum, behaviour, tas, overdue, or calibration for what the stacking takes back.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Coefficient">The weight β, in log-odds for one unit of <paramref name="Input"/>.</param>
/// <param name="Input">The scaled input x; 0 where nothing is known.</param>
/// <param name="IsKnown">False where nothing is known, so that 0 is not mistaken for an average.</param>
/// <param name="LogOdds">What it adds in log-odds, after the limit of the total shift and the slope of the stacking; all drivers and the base rate add up to the log-odds of the probability.</param>
/// <param name="Points">What it adds in points of probability (percent); all drivers and the base rate add up to the probability in percent.</param>
public sealed record WinDriver(string Code, BilingualText Label, double Coefficient, double Input, bool IsKnown, double LogOdds, double Points);
