using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Pool;

namespace RelGraph.GraphQL.Schema.Pool;

/// <summary>Who was responsible for an account, and when.</summary>
[GraphQLName("PoolOwner")]
public sealed class PoolOwnerNode
{
    private readonly PoolOwner _owner;
    private readonly Reader _reader;

    internal PoolOwnerNode(PoolOwner owner, Reader reader) => (_owner, _reader) = (owner, reader);

    /// <summary>The plain id of our person; null for a time without an owner.</summary>
    [GraphQLId]
    public string? EmployeeKey => _owner.Employee;

    /// <summary>Our person; null for a time without an owner, and when with us no more.</summary>
    public EmployeeNode? Employee => _reader.Employee(_owner.Employee);

    /// <summary>The first day; null when it was always so.</summary>
    public DateOnly? From => _owner.From;

    /// <summary>The first day after; null while it lasts.</summary>
    public DateOnly? To => _owner.To;
}
