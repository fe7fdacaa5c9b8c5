using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Company;

/// <summary>Parameters of the our-company relationship (scoring.md 5.5).</summary>
public sealed record CompanyParameters
{
    /// <summary>Weight of Reach.</summary>
    /// <value>Default .35; in [0, 1].</value>
    public double ReachWeight { get; init; } = .35;

    /// <summary>Weight of Redund.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double RedundancyWeight { get; init; } = .2;

    /// <summary>Weight of Inst.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double InstitutionWeight { get; init; } = .2;

    /// <summary>Weight of Spread.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double SpreadWeight { get; init; } = .15;

    /// <summary>Weight of Collab.</summary>
    /// <value>Default .1; in [0, 1].</value>
    public double CollaborationWeight { get; init; } = .1;

    /// <summary>The least path strength that counts as reached.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double ReachStrength { get; init; } = .2;

    /// <summary>The least tie strength with which one person holds a contact.</summary>
    /// <value>Default .3; in [0, 1].</value>
    public double HoldStrength { get; init; } = .3;

    /// <summary>Days without contact after which an account is no longer active and a tie is silent.</summary>
    /// <value>Default 365; in [1, 3650].</value>
    public int ActiveDays { get; init; } = 365;

    /// <summary>Strength that a silent tie must once have had to count as dormant.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double DormantStrength { get; init; } = .5;

    /// <summary>Days between the opening and the closing of the balance of held value.</summary>
    /// <value>Default 90; in [1, 3650].</value>
    public int BalanceDays { get; init; } = 90;

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("company")
        .InRange("reachWeight", ReachWeight, 0, 1)
        .InRange("redundancyWeight", RedundancyWeight, 0, 1)
        .InRange("institutionWeight", InstitutionWeight, 0, 1)
        .InRange("spreadWeight", SpreadWeight, 0, 1)
        .InRange("collaborationWeight", CollaborationWeight, 0, 1)
        .InRange("reachStrength", ReachStrength, 0, 1)
        .InRange("holdStrength", HoldStrength, 0, 1)
        .InRange("activeDays", ActiveDays, 1, 3650)
        .InRange("dormantStrength", DormantStrength, 0, 1)
        .InRange("balanceDays", BalanceDays, 1, 3650)
        .PositiveSum("weights", ReachWeight + RedundancyWeight + InstitutionWeight + SpreadWeight + CollaborationWeight)
        .Errors;
}
