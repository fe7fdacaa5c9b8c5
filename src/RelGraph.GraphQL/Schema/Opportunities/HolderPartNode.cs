using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Valuation.Drivers;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>The part of an amount that one of our people carries. Not for pay, promotion or dismissal.</summary>
[GraphQLName("HolderPart")]
public sealed class HolderPartNode
{
    private readonly HolderPart _part;
    private readonly Reader _reader;

    internal HolderPartNode(HolderPart part, Reader reader) => (_part, _reader) = (part, reader);

    /// <summary>The employee.</summary>
    public EmployeeNode? Employee => _reader.Employee(_part.Employee);

    /// <summary>The part.</summary>
    public Money Amount => _part.Amount;
}
