namespace RelGraph.Scoring.Behaviour;

/// <summary>How alike two projects are, 0 to 1: Gower's weighted mean over the attributes both sides know.</summary>
/// <remarks>
/// Customer, industry, offering and procurement mode count 1 when equal; size counts 1 − |log10 of the ratio|, at least 0, so that a tenfold difference is none.
/// Reference: Gower, A general coefficient of similarity and some of its properties, Biometrics 1971, doi:10.2307/2528823.
/// </remarks>
internal static class ProjectSimilarity
{
    /// <summary>The similarity; the customer is always known, so there is always something to compare.</summary>
    public static double Of(ProjectProfile left, ProjectProfile right, BehaviourParameters parameters)
    {
        double sum = 0, weights = 0;
        Add(parameters.AccountWeight, left.Account == right.Account ? 1 : 0);
        if (left.Industry is not null && right.Industry is not null)
        {
            Add(parameters.IndustryWeight, left.Industry == right.Industry ? 1 : 0);
        }

        if (left.Offering is not null && right.Offering is not null)
        {
            Add(parameters.OfferingWeight, left.Offering == right.Offering ? 1 : 0);
        }

        if (left.Amount is { } one && right.Amount is { } other)
        {
            Add(parameters.SizeWeight, Math.Max(0, 1 - Math.Abs(Math.Log10(one / other))));
        }

        if (left.Procurement is not null && right.Procurement is not null)
        {
            Add(parameters.ProcurementWeight, left.Procurement == right.Procurement ? 1 : 0);
        }

        return weights > 0 ? sum / weights : 0;

        void Add(double weight, double likeness)
        {
            sum += weight * likeness;
            weights += weight;
        }
    }
}
