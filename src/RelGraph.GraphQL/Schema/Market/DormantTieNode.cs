using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>A tie that was strong once and fell silent: the cheapest relationship to win back.</summary>
[GraphQLName("DormantTie")]
public sealed class DormantTieNode
{
    private readonly DormantTie _tie;
    private readonly Reader _reader;

    internal DormantTieNode(DormantTie tie, Reader reader) => (_tie, _reader) = (tie, reader);

    /// <summary>Who held it.</summary>
    public IPerson? Person => Persons.Of(_tie.Person, _reader);

    /// <summary>The contact.</summary>
    public ContactNode? Contact => _reader.Contact(_tie.Contact.Id);

    /// <summary>The last day of contact.</summary>
    public DateOnly LastContact => _tie.LastContact;

    /// <summary>Strength on that day, 0 to 1.</summary>
    public double StrengthThen => _tie.StrengthThen;

    /// <summary>Strength today, 0 to 1.</summary>
    public double StrengthNow => _tie.StrengthNow;
}
