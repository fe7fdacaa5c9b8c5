using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.KeyPlayers;

namespace RelGraph.GraphQL.Schema.Accounts;

/// <summary>A few people chosen together, and what they are worth together.</summary>
[GraphQLName("KeyPlayerSet")]
public sealed class KeyPlayerSetNode
{
    private readonly KeyPlayerSet _set;
    private readonly Reader _reader;

    internal KeyPlayerSetNode(KeyPlayerSet set, Reader reader) => (_set, _reader) = (set, reader);

    /// <summary>The people: by id where exact, else in the order chosen, the best first.</summary>
    [ListSize(20)]
    public IReadOnlyList<ContactNode> People => [.. _set.People.Select(person => _reader.Contact(person.Id)).OfType<ContactNode>()];

    /// <summary>What they are worth together, 0 to 1.</summary>
    public double Value => _set.Value;

    /// <summary>The same with nobody chosen.</summary>
    public double Without => _set.Without;

    /// <summary>True when every set of the size was tried.</summary>
    public bool IsExact => _set.IsExact;
}
