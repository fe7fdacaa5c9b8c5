using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.Customer;

/// <summary>Parameters of the customer relationship (scoring.md 5.3).</summary>
public sealed record CustomerParameters
{
    /// <summary>Exponent of quality Q.</summary>
    /// <value>Default .40; in [0, 1].</value>
    public double QualityWeight { get; init; } = .40;

    /// <summary>Exponent of density D.</summary>
    /// <value>Default .20; in [0, 1].</value>
    public double DensityWeight { get; init; } = .20;

    /// <summary>Exponent of authority Au.</summary>
    /// <value>Default .25; in [0, 1].</value>
    public double AuthorityWeight { get; init; } = .25;

    /// <summary>Exponent of the institutional factor ½ + ½·I.</summary>
    /// <value>Default .15; in [0, 1].</value>
    public double InstitutionWeight { get; init; } = .15;

    /// <summary>Covered contacts to aim at, where the segment has no target of its own.</summary>
    /// <value>Default 8; above 0.</value>
    public double TargetContacts { get; init; } = 8;

    /// <summary>Functions to aim at, where the segment has no target of its own.</summary>
    /// <value>Default 4; above 0.</value>
    public double TargetFunctions { get; init; } = 4;

    /// <summary>Frozen targets of contacts by segment.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyDictionary<string, double> SegmentContacts { get; init; } = new Dictionary<string, double>();

    /// <summary>Frozen targets of functions by segment.</summary>
    /// <value>Default empty.</value>
    public IReadOnlyDictionary<string, double> SegmentFunctions { get; init; } = new Dictionary<string, double>();

    /// <summary>The least a factor may be, so that one missing factor does not wipe out the rest.</summary>
    /// <value>Default .01; in [.0001, .5].</value>
    public double Floor { get; init; } = .01;

    /// <summary>Part of the institutional factor that a contract in force fills, alone.</summary>
    /// <value>Default .4; in [0, 1].</value>
    public double ContractShare { get; init; } = .4;

    /// <summary>Part that a framework agreement fills, alone.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double FrameworkShare { get; init; } = .5;

    /// <summary>Part that a joint plan fills, alone.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double JointPlanShare { get; init; } = .5;

    /// <summary>Part that a steering committee fills, alone.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double SteeringShare { get; init; } = .5;

    /// <summary>Part that a pair of executive sponsors fills, alone.</summary>
    /// <value>Default .4; in [0, 1].</value>
    public double SponsorShare { get; init; } = .4;

    /// <summary>Part that a shareholding fills, alone.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double ShareholdingShare { get; init; } = .5;

    /// <summary>Part that a shared standards body or an ecosystem programme fills, alone.</summary>
    /// <value>Default .2; in [0, 1].</value>
    public double LooseShare { get; init; } = .2;

    /// <summary>Penalty per open service case at severity 1, the worst; it halves with each severity below.</summary>
    /// <value>Default .1; in [0, .5].</value>
    public double CasePenalty { get; init; } = .1;

    /// <summary>The largest penalty for service debt.</summary>
    /// <value>Default .5; in [0, 1].</value>
    public double MaxPenalty { get; init; } = .5;

    /// <summary>How much faster contacts' coming and going raises the weight of density: weight × (1 + gain × yearly turnover).</summary>
    /// <value>Default 1; in [0, 10].</value>
    public double TurnoverGain { get; init; } = 1;

    /// <summary>Resamples of the contacts behind the interval.</summary>
    /// <value>Default 200; 50 to 10 000.</value>
    public int Resamples { get; init; } = 200;

    /// <summary>The part an institutional tie fills, alone.</summary>
    public double Share(InstitutionalTieKind kind) => kind switch
    {
        InstitutionalTieKind.FrameworkAgreement => FrameworkShare,
        InstitutionalTieKind.JointPlan => JointPlanShare,
        InstitutionalTieKind.SteeringCommittee => SteeringShare,
        InstitutionalTieKind.SponsorPair => SponsorShare,
        InstitutionalTieKind.Shareholding => ShareholdingShare,
        _ => LooseShare,
    };

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("customer")
        .InRange("qualityWeight", QualityWeight, 0, 1)
        .InRange("densityWeight", DensityWeight, 0, 1)
        .InRange("authorityWeight", AuthorityWeight, 0, 1)
        .InRange("institutionWeight", InstitutionWeight, 0, 1)
        .PositiveSum("weights", QualityWeight + DensityWeight + AuthorityWeight + InstitutionWeight)
        .Positive("targetContacts", TargetContacts)
        .Positive("targetFunctions", TargetFunctions)
        .InRange("floor", Floor, .0001, .5)
        .InRange("contractShare", ContractShare, 0, 1)
        .InRange("frameworkShare", FrameworkShare, 0, 1)
        .InRange("jointPlanShare", JointPlanShare, 0, 1)
        .InRange("steeringShare", SteeringShare, 0, 1)
        .InRange("sponsorShare", SponsorShare, 0, 1)
        .InRange("shareholdingShare", ShareholdingShare, 0, 1)
        .InRange("looseShare", LooseShare, 0, 1)
        .InRange("casePenalty", CasePenalty, 0, .5)
        .InRange("maxPenalty", MaxPenalty, 0, 1)
        .InRange("turnoverGain", TurnoverGain, 0, 10)
        .InRange("resamples", Resamples, 50, 10_000)
        .That(SegmentContacts.Values.All(value => value > 0), "segmentContacts", "must hold numbers above 0.")
        .That(SegmentFunctions.Values.All(value => value > 0), "segmentFunctions", "must hold numbers above 0.")
        .Errors;
}
