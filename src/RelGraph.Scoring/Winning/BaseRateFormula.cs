namespace RelGraph.Scoring.Winning;

/// <summary>Level L0 of the win model: hierarchical Beta–Binomial base rates, firm → segment → customer.</summary>
/// <remarks>
/// Each level starts from the mean of the level above, weighted with a prior mass, and learns from its own closed projects:
/// p = (κ·p_above + won)/(κ + closed). A level without projects passes the one above on unchanged.
/// </remarks>
internal static class BaseRateFormula
{
    /// <summary>The base rate of a customer from the counts of the three levels.</summary>
    public static BaseRate Of(WinCount firm, WinCount segment, WinCount customer, WinningParameters parameters)
    {
        var firmRate = Shrink(parameters.PriorWinRate, parameters.FirmPriorMass, firm);
        var segmentRate = Shrink(firmRate, parameters.SegmentPriorMass, segment);
        var customerRate = Shrink(segmentRate, parameters.CustomerPriorMass, customer);
        return new BaseRate(customerRate, parameters.CustomerPriorMass + customer.Closed, firm, segment, customer);
    }

    private static double Shrink(double above, double mass, WinCount count) => ((mass * above) + count.Won) / (mass + count.Closed);
}
