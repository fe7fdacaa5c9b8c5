using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;
using RelGraph.Scoring.Relationships.KeyPlayers;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>Which of our people it would cost most to lose together. Not for pay, promotion or dismissal.</summary>
[GraphQLName("CapitalLoss")]
public sealed class CapitalLossNode
{
    private readonly CapitalLoss _loss;
    private readonly Reader _reader;

    internal CapitalLossNode(CapitalLoss loss, Reader reader) => (_loss, _reader) = (loss, reader);

    /// <summary>The people: by id where exact, else in the order chosen, the largest loss first.</summary>
    [ListSize(20)]
    public IReadOnlyList<EmployeeNode> People => [.. _loss.People.Select(person => _reader.Employee(person.Id)).OfType<EmployeeNode>()];

    /// <summary>What would leave with all of them; null where there is no money.</summary>
    public Money? Lost => _loss.Lost;

    /// <summary>The same as a share of all capital, 0 to 1.</summary>
    public double Share => _loss.Share;

    /// <summary>The sum of what would leave with each of them alone: less, since they stand in for one another.</summary>
    public Money? Apart => _loss.Apart;

    /// <summary>True when every set of the size was tried.</summary>
    public bool IsExact => _loss.IsExact;

    /// <summary>What it may not be used for.</summary>
    public BilingualText Notice => EmployeeScore.Notice;
}
