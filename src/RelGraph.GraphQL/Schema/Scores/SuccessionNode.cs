using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>Who could take over one contact if the employee left.</summary>
[GraphQLName("Succession")]
public sealed class SuccessionNode
{
    private readonly Succession _succession;
    private readonly Reader _reader;

    internal SuccessionNode(Succession succession, Reader reader) => (_succession, _reader) = (succession, reader);

    /// <summary>The contact.</summary>
    public ContactNode? Contact => _reader.Contact(_succession.Contact.Id);

    /// <summary>The employee's own tie, 0 to 1.</summary>
    public double Strength => _succession.Strength;

    /// <summary>The colleague with the next best tie; null when there is none.</summary>
    public EmployeeNode? Successor => _reader.Employee(_succession.Successor?.Id);

    /// <summary>Readiness: that colleague's tie, 0 to 1.</summary>
    public double SuccessorStrength => _succession.SuccessorStrength;

    /// <summary>What would leave with the employee; null where there is no money.</summary>
    public Money? Lost => _succession.Lost;
}
