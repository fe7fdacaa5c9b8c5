namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>The exponents of a customer score, summing to 1.</summary>
/// <param name="Quality">Exponent of Q.</param>
/// <param name="Density">Exponent of D.</param>
/// <param name="Authority">Exponent of Au.</param>
/// <param name="Institution">Exponent of ½ + ½·I.</param>
public readonly record struct CustomerWeights(double Quality, double Density, double Authority, double Institution)
{
    /// <summary>The parameters' weights, density raised where people come and go, scaled to sum to 1.</summary>
    /// <param name="parameters">Parameters of the measure.</param>
    /// <param name="turnover">Yearly turnover of the account's people, 0 to 1.</param>
    public static CustomerWeights Of(CustomerParameters parameters, double turnover)
    {
        var density = parameters.DensityWeight * (1 + (parameters.TurnoverGain * turnover));
        var sum = parameters.QualityWeight + density + parameters.AuthorityWeight + parameters.InstitutionWeight;
        return new CustomerWeights(parameters.QualityWeight / sum, density / sum, parameters.AuthorityWeight / sum, parameters.InstitutionWeight / sum);
    }
}
