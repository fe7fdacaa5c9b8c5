using RelGraph.Scoring.Behaviour;
using RelGraph.Scoring.Relationships.Company;
using RelGraph.Scoring.Relationships.Competitor;
using RelGraph.Scoring.Relationships.Customer;
using RelGraph.Scoring.Relationships.DecisionChain;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Relationships.KeyPerson;
using RelGraph.Scoring.Relationships.Paths;
using RelGraph.Scoring.Relationships.Power;
using RelGraph.Scoring.Valuation;
using RelGraph.Scoring.Winning;

namespace RelGraph.Scoring.Parameters;

/// <summary>Every weight, prior, threshold and frozen reference that the scores use: one record per measure, all with documented defaults.</summary>
/// <remarks>
/// Immutable and compared by <see cref="Hash"/>. Frozen references (segment means, medians, base rates) are data in here:
/// only <c>ParameterFitter.Freeze</c> or a fit changes them, so that one new fact moves only what it touches.
/// </remarks>
public sealed partial record ScoringParameters
{
    /// <summary>The documented defaults.</summary>
    public static ScoringParameters Default { get; } = new();

    /// <summary>Power of a person in a decision (scoring.md 4.4).</summary>
    public PowerParameters Power { get; init; } = new();

    /// <summary>Key-person relationship (scoring.md 5.1).</summary>
    public KeyPersonParameters KeyPerson { get; init; } = new();

    /// <summary>Decision-chain relationship (scoring.md 5.2).</summary>
    public DecisionChainParameters DecisionChain { get; init; } = new();

    /// <summary>Customer relationship (scoring.md 5.3).</summary>
    public CustomerParameters Customer { get; init; } = new();

    /// <summary>Introduction paths (scoring.md 4.4).</summary>
    public PathParameters Paths { get; init; } = new();

    /// <summary>Employee relationship (scoring.md 5.4).</summary>
    public EmployeeParameters Employee { get; init; } = new();

    /// <summary>Our-company relationship (scoring.md 5.5).</summary>
    public CompanyParameters Company { get; init; } = new();

    /// <summary>Competitor relationship (scoring.md 5.6).</summary>
    public CompetitorParameters Competitor { get; init; } = new();

    /// <summary>Win probability (scoring.md 7.3).</summary>
    public WinningParameters Winning { get; init; } = new();

    /// <summary>Behaviour fit (scoring.md 6).</summary>
    public BehaviourParameters Behaviour { get; init; } = new();

    /// <summary>Money (scoring.md 11).</summary>
    public ValuationParameters Valuation { get; init; } = new();

    /// <summary>Everything that is wrong with the values, one message each; empty when all are usable.</summary>
    public IReadOnlyList<string> Validate() =>
    [
        .. Power.Validate(), .. KeyPerson.Validate(), .. DecisionChain.Validate(), .. Customer.Validate(), .. Paths.Validate(),
        .. Employee.Validate(), .. Company.Validate(), .. Competitor.Validate(),
        .. Winning.Validate(), .. Behaviour.Validate(), .. Valuation.Validate(),
    ];
}
