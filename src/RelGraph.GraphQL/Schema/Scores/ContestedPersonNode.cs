using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Competitor;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>A person who stands well with both sides.</summary>
[GraphQLName("ContestedPerson")]
public sealed class ContestedPersonNode
{
    private readonly ContestedPerson _person;
    private readonly Reader _reader;

    internal ContestedPersonNode(ContestedPerson person, Reader reader) => (_person, _reader) = (person, reader);

    /// <summary>The deal.</summary>
    public OpportunityNode? Opportunity => _reader.Opportunity(_person.Opportunity);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_person.Contact);

    /// <summary>How much the person can decide, 0 to 1.</summary>
    public double Power => _person.Power;

    /// <summary>Stand toward us, above 0 to 1.</summary>
    public double OurStand => _person.OurStand;

    /// <summary>Stand toward the rival, above 0 to 1.</summary>
    public double TheirStand => _person.TheirStand;
}
