using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Advising;

/// <summary>What an action is expected to change: the chance that it succeeds times what success changes, on the mean-field chain, the deal's other facts as they are.</summary>
/// <param name="Success">The chance that it succeeds, 0 to 1: an assumption of the parameters, or the strength of the path.</param>
/// <param name="Chain">Change of the decision-chain score in points.</param>
/// <param name="Win">Change of P(win) in percentage points.</param>
/// <param name="Money">Change of the deal's expected value.</param>
/// <param name="MoneyRange">Its 80 % interval in minor units, from what is uncertain about the people.</param>
/// <param name="Capital">Change of the relationship capital with the person over a year; null where it changes no closeness or there is no money.</param>
public sealed record AdviceEffect(double Success, double Chain, double Win, Money Money, Interval MoneyRange, Money? Capital);
