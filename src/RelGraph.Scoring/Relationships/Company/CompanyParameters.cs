using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Parameters of the our-company relationship (scoring.md 5.5).</summary>
public sealed record CompanyParameters
{
    /// <summary>Weight of Reach.</summary>
    /// <value>Default 0.35; in [0, 1].</value>
    public double ReachWeight { get; init; } = 0.35;

    /// <summary>Weight of Redund.</summary>
    /// <value>Default 0.2; in [0, 1].</value>
    public double RedundancyWeight { get; init; } = 0.2;

    /// <summary>Weight of Inst.</summary>
    /// <value>Default 0.2; in [0, 1].</value>
    public double InstitutionWeight { get; init; } = 0.2;

    /// <summary>Weight of Spread.</summary>
    /// <value>Default 0.15; in [0, 1].</value>
    public double SpreadWeight { get; init; } = 0.15;

    /// <summary>Weight of Collab.</summary>
    /// <value>Default 0.1; in [0, 1].</value>
    public double CollaborationWeight { get; init; } = 0.1;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("company")
        .InRange("reachWeight", ReachWeight, 0, 1)
        .InRange("redundancyWeight", RedundancyWeight, 0, 1)
        .InRange("institutionWeight", InstitutionWeight, 0, 1)
        .InRange("spreadWeight", SpreadWeight, 0, 1)
        .InRange("collaborationWeight", CollaborationWeight, 0, 1)
        .Errors;
}
