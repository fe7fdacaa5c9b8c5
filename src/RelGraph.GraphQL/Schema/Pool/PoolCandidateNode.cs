using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Pool;

namespace RelGraph.GraphQL.Schema.Pool;

/// <summary>Who should look after an account of the pool next, and why.</summary>
[GraphQLName("PoolCandidate")]
public sealed class PoolCandidateNode
{
    private readonly PoolCandidate _candidate;
    private readonly Reader _reader;

    internal PoolCandidateNode(PoolCandidate candidate, Reader reader) => (_candidate, _reader) = (candidate, reader);

    /// <summary>Our person.</summary>
    public EmployeeNode? Employee => _reader.Employee(_candidate.Employee.Id);

    /// <summary>Relationship capital held at the account; null where there is no money or too little evidence.</summary>
    public Money? Capital => _candidate.Capital;

    /// <summary>The best way to the account's most powerful person who can be reached; null where capital is held there already.</summary>
    public PathNode? Path => _candidate.Path is { } path ? new PathNode(path, _reader) : null;

    /// <summary>How many accounts the person owns now.</summary>
    public int OwnedCount => _candidate.Owned;
}
