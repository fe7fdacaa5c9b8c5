namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The terms of our-company relationship score (scoring.md 5.5).</summary>
internal static class CompanyFormula
{
    /// <summary>Spread = 1 − (HHI − 1/n)/(1 − 1/n) of the capital over the employees with a tie: 1 when evenly spread, 0 when one holds all or there is only one; null when nobody has a tie or there is no capital.</summary>
    public static double? Spread(IReadOnlyList<double> capital)
    {
        var total = capital.Sum();
        if (capital.Count == 0 || total <= 0)
        {
            return null;
        }

        if (capital.Count == 1)
        {
            return 0;
        }

        var concentration = capital.Sum(part => part / total * (part / total));
        var even = 1.0 / capital.Count;
        return Math.Clamp(1 - ((concentration - even) / (1 - even)), 0, 1);
    }

    /// <summary>Scaled weights of the terms that are known; a term whose ratio has nothing to count is left out and the others scaled up. Empty when none is known.</summary>
    public static IReadOnlyList<(int Index, double Weight, double Value)> Scale(IReadOnlyList<(double Weight, double? Value)> terms)
    {
        var known = terms.Where(term => term.Value is not null).Sum(term => term.Weight);
        return known <= 0
            ? []
            : [.. terms.Select((term, index) => (index, term.Weight / known, term.Value)).Where(term => term.Value is not null).Select(term => (term.index, term.Item2, term.Value!.Value))];
    }
}
