namespace RelGraph.Scoring.Relationships.Company;

/// <summary>What our-company score of a segment is worked out from; null where there is nothing to count.</summary>
internal sealed record CompanyInputs
{
    /// <summary>Reached value by all value.</summary>
    public double? Reach { get; init; }

    /// <summary>Value reached over two edge-disjoint paths by reached value.</summary>
    public double? Redundancy { get; init; }

    /// <summary>Value held by two people or by a contract, by value held.</summary>
    public double? Institution { get; init; }

    /// <summary>Evenness of the capital over people with a tie.</summary>
    public double? Spread { get; init; }

    /// <summary>Active accounts with two of our units active, by active accounts.</summary>
    public double? Collaboration { get; init; }

    /// <summary>One row per contact, for the interval.</summary>
    public required IReadOnlyList<CompanyContact> Contacts { get; init; }

    /// <summary>Capital of each person with a tie, ordered by person.</summary>
    public required IReadOnlyList<double> Capital { get; init; }

    /// <summary>How far each term rests on evidence, 0 to 1, in the order of the formula.</summary>
    public required IReadOnlyList<double> Confidence { get; init; }

    /// <summary>Active accounts, and those with two units active.</summary>
    public (int Active, int Joint) Accounts { get; init; }
}
