using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Relationships.Employee;

/// <summary>The employee relationship score ERS: who holds which relationship capital, who brokers, what leaves with whom.</summary>
public sealed record EmployeeScore : Score
{
    /// <summary>The employee's id.</summary>
    public required string Employee { get; init; }

    /// <summary>RC in the workspace's currency; the capital of all employees and what needs evidence add up to the firm's. Null where there is no money or too little evidence for an amount.</summary>
    public Money? Capital { get; init; }

    /// <summary>X: the part of the firm's capital that only this employee holds. Null where there is no money or too little evidence for an amount.</summary>
    public Money? Exclusive { get; init; }

    /// <summary>Expected loss in 12 months: X times the chance of leaving. Null where there is no money or too little evidence for an amount.</summary>
    public Money? ValueAtRisk { get; init; }

    /// <summary>Chance of leaving within 12 months from the firm's own history; the same for everybody, nothing personal enters.</summary>
    public required double LeaveProbability { get; init; }

    /// <summary>Cap, 0 to 1.</summary>
    public required double Cap { get; init; }

    /// <summary>Reach, 0 to 1.</summary>
    public required double Reach { get; init; }

    /// <summary>Broker, 0 to 1.</summary>
    public required double Broker { get; init; }

    /// <summary>Safe, 0 to 1.</summary>
    public required double Safe { get; init; }

    /// <summary>Contacts the employee holds, the largest loss first, with the best successor of each.</summary>
    public required IReadOnlyList<Succession> Successions { get; init; }

    /// <summary>Share of the evidence about the employee's ties that comes from logged contacts rather than ratings, 0 to 1; null where there is no evidence. People who log more look stronger.</summary>
    public double? LoggedShare { get; init; }

    /// <summary>What the score may not be used for.</summary>
    public static BilingualText Notice { get; } = new(
        "Not for pay, promotion or dismissal: the score describes ties that were recorded, not a person's merit",
        "不得用于薪酬、晋升或解雇决定：分数只反映已记录的关系，不代表个人价值");
}
