using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>What to do with one contact when somebody of ours leaves.</summary>
[GraphQLName("HandOverStep")]
public sealed class HandOverStepNode
{
    private readonly HandOverStep _step;
    private readonly Reader _reader;

    internal HandOverStepNode(HandOverStep step, Reader reader) => (_step, _reader) = (step, reader);

    /// <summary>How the contact is handed over.</summary>
    public HandOverKind Kind => _step.Kind;

    /// <summary>What to do.</summary>
    public BilingualText Text => _step.Text;

    /// <summary>The contact.</summary>
    public ContactNode? Contact => _reader.Contact(_step.Contact.Id);

    /// <summary>The account that employs it.</summary>
    public AccountNode? Account => _reader.Account(_step.Account);

    /// <summary>The tie of the one who leaves, 0 to 1.</summary>
    public double Strength => _step.Strength;

    /// <summary>Who should take over; null where we have nobody else.</summary>
    public EmployeeNode? Successor => _reader.Employee(_step.Successor?.Id);

    /// <summary>That colleague's own tie, 0 to 1; 0 where there is none yet.</summary>
    public double SuccessorStrength => _step.SuccessorStrength;

    /// <summary>The best way to the contact without the one who leaves; null where there is none.</summary>
    public PathNode? Path => _step.Path is { } path ? new PathNode(path, _reader) : null;

    /// <summary>When the one who leaves was last in contact.</summary>
    public DateOnly? LastContact => _step.LastContact;

    /// <summary>What leaves without a hand-over; null where there is no money or too little evidence.</summary>
    public Money? Lost => _step.Lost;

    /// <summary>By when.</summary>
    public DateOnly Deadline => _step.Deadline;
}
