using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Valuation;

/// <summary>What an open deal is worth: EV = P(win)·amount·margin·discount (scoring.md 11, first form). Associational, not causal.</summary>
/// <param name="Opportunity">The opportunity's id.</param>
/// <param name="Amount">The amount if won, in the workspace's currency: the last quote, otherwise what the seller states.</param>
/// <param name="IsQuoted">True when the amount comes from a quote.</param>
/// <param name="MarginRate">Margin as part of the amount.</param>
/// <param name="Probability">Chance of winning, 0 to 1, from the win model.</param>
/// <param name="Discount">Discount factor for the usual time from this stage to winning; 1 where no won deal tells it.</param>
/// <param name="Expected">P(win)·amount·margin·discount.</param>
/// <param name="Range">The same at both ends of the 80 % interval of the win probability, in minor units.</param>
/// <param name="ExpectedMargin">P(win)·amount·margin in minor units, before rounding and discount.</param>
public sealed record DealValue(
    string Opportunity, Money Amount, bool IsQuoted, double MarginRate, double Probability, double Discount, Money Expected, Interval Range, double ExpectedMargin)
{
    /// <summary>How to read the number: it goes with winning, it does not prove a cause.</summary>
    public static BilingualText Basis { get; } = new("Associational: expected margin, not proof that an action causes it", "相关性估计：期望毛利，不代表因果");
}
