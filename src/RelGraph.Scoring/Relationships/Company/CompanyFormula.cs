namespace RelGraph.Scoring.Relationships.Company;

/// <summary>The company relationship score of scoring.md 5.5 from its five terms.</summary>
internal static class CompanyFormula
{
    /// <summary>Spread = 1 − (HHI − 1/n)/(1 − 1/n) of the capital over the people with a tie: 1 when evenly spread, 0 when one holds all or there is only one; null when nobody has a tie or there is no capital.</summary>
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

    /// <summary>Share of the value that has a property, among the value that counts; null where nothing counts.</summary>
    public static double? Share(IEnumerable<(double Value, bool Counts, bool Has)> rows)
    {
        double all = 0, having = 0;
        foreach (var (value, counts, has) in rows)
        {
            all += counts ? value : 0;
            having += counts && has ? value : 0;
        }

        return all > 0 ? having / all : null;
    }

    /// <summary>The terms with their weights, in the order of the formula.</summary>
    public static IReadOnlyList<(double Weight, double? Value)> Terms(CompanyInputs inputs, CompanyParameters parameters) =>
    [
        (parameters.ReachWeight, inputs.Reach),
        (parameters.RedundancyWeight, inputs.Redundancy),
        (parameters.InstitutionWeight, inputs.Institution),
        (parameters.SpreadWeight, inputs.Spread),
        (parameters.CollaborationWeight, inputs.Collaboration),
    ];

    /// <summary>Scaled weights of the terms that are known; a term whose ratio has nothing to count is left out and the others scaled up. Empty when none is known.</summary>
    public static IReadOnlyList<(int Index, double Weight, double Value)> Scale(IReadOnlyList<(double Weight, double? Value)> terms)
    {
        var known = terms.Where(term => term.Value is not null).Sum(term => term.Weight);
        return known <= 0
            ? []
            : [.. terms.Select((term, index) => (index, term.Weight / known, term.Value)).Where(term => term.Value is not null).Select(term => (term.index, term.Item2, term.Value!.Value))];
    }

    /// <summary>100·Σ w·value over the known terms; null when none is known.</summary>
    public static double? Score(IReadOnlyList<(double Weight, double? Value)> terms)
    {
        var scaled = Scale(terms);
        return scaled.Count == 0 ? null : 100 * scaled.Sum(term => term.Weight * term.Value);
    }
}
