using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Employee;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>An account or an open deal that needs a new owner.</summary>
[GraphQLName("HandOverDuty")]
public sealed class HandOverDutyNode
{
    private readonly HandOverDuty _duty;
    private readonly Reader _reader;

    internal HandOverDutyNode(HandOverDuty duty, Reader reader) => (_duty, _reader) = (duty, reader);

    /// <summary>The account; null where it is a deal.</summary>
    public AccountNode? Account => _duty.Subject.Kind == FactKind.Account ? _reader.Account(_duty.Subject.Id) : null;

    /// <summary>The deal; null where it is an account.</summary>
    public OpportunityNode? Opportunity => _duty.Subject.Kind == FactKind.Opportunity ? _reader.Node<Opportunity, OpportunityNode>(_duty.Subject.Id, OpportunityNode.Make) : null;

    /// <summary>Our person who holds most relationship capital at the account besides the one who leaves; null where nobody does.</summary>
    public EmployeeNode? NewOwner => _reader.Employee(_duty.NewOwner?.Id);

    /// <summary>That capital; null where there is no money or too little evidence.</summary>
    public Money? Capital => _duty.Capital;
}
