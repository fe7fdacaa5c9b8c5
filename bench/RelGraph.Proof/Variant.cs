using RelGraph.Engine.Ties;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Proof;

/// <summary>The formulas with one term taken out; the other weights are scaled up.</summary>
/// <param name="Measure">The measure whose formula it is, as <see cref="Studies"/> names it.</param>
/// <param name="Term">The term taken out.</param>
/// <param name="Ties">Parameters of ties without it.</param>
/// <param name="Scores">Parameters of scores without it.</param>
internal sealed record Variant(string Measure, string Term, Func<TieParameters, TieParameters> Ties, Func<ScoringParameters, ScoringParameters> Scores);
