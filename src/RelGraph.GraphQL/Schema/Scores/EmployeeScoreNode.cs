using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>ERS, the employee relationship 员工关系: who holds which relationship capital, who brokers, what would leave with whom. Not for pay, promotion or dismissal.</summary>
[GraphQLName("EmployeeScore")]
public sealed class EmployeeScoreNode : ScoreNode
{
    private readonly EmployeeScore _score;
    private readonly Reader _reader;

    internal EmployeeScoreNode(EmployeeScore score, Reader reader)
        : base(score, reader, book => book.Employee(score.Employee)) => (_score, _reader) = (score, reader);

    /// <summary>The employee.</summary>
    public EmployeeNode? Employee => _reader.Employee(_score.Employee);

    /// <summary>Relationship capital; the capital of all employees adds up to the firm's. Null where there is no money.</summary>
    public Money? Capital => _score.Capital;

    /// <summary>The part of the firm's capital that only this employee holds.</summary>
    public Money? Exclusive => _score.Exclusive;

    /// <summary>Expected loss in 12 months.</summary>
    public Money? ValueAtRisk => _score.ValueAtRisk;

    /// <summary>Chance of leaving within 12 months from the firm's own history; the same for everybody, nothing personal enters.</summary>
    public double LeaveProbability => _score.LeaveProbability;

    /// <summary>Share of the evidence that comes from logged contacts rather than ratings, 0 to 1; people who log more look stronger.</summary>
    public double? LoggedShare => _score.LoggedShare;

    /// <summary>Contacts the employee holds, the largest loss first, with the best successor of each.</summary>
    [ListSize(60)]
    public IReadOnlyList<SuccessionNode> Successions => [.. _score.Successions.Select(succession => new SuccessionNode(succession, _reader))];

    /// <summary>What the score may not be used for.</summary>
    public BilingualText Notice => EmployeeScore.Notice;
}
