namespace RelGraph.Scoring.Winning;

/// <summary>One look at a closed deal as the stacking sees it.</summary>
/// <param name="BaseLogOdds">Log-odds of the base rate.</param>
/// <param name="Shift">The limited shift of the expert weights.</param>
/// <param name="Known">Known share of the weights, 0 to 1.</param>
/// <param name="Won">True when we won.</param>
/// <param name="Weight">Its weight; all looks at a deal together weigh 1.</param>
internal readonly record struct StackingRow(double BaseLogOdds, double Shift, double Known, bool Won, double Weight)
{
    /// <summary>The probability under a stacking.</summary>
    public double Probability(double intercept, double slope) => Logistic.Probability(BaseLogOdds + (intercept * Known) + (slope * Shift));
}
