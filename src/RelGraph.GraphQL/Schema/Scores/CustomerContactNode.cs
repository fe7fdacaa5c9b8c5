using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Relationships.Customer;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>One person of an account, as the customer score sees it.</summary>
[GraphQLName("CustomerContact")]
public sealed class CustomerContactNode
{
    private readonly CustomerContact _contact;
    private readonly Reader _reader;

    internal CustomerContactNode(CustomerContact contact, Reader reader) => (_contact, _reader) = (contact, reader);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_contact.Contact);

    /// <summary>How much the person can decide at the account, 0 to 1.</summary>
    public double Power => _contact.Power;

    /// <summary>The key-person score, 0 to 100; null where nothing is known.</summary>
    public double? Score => _contact.Score;

    /// <summary>How much rests on evidence, 0 to 1.</summary>
    public double Confidence => _contact.Confidence;

    /// <summary>Whether the person counts as covered.</summary>
    public bool IsCovered => _contact.IsCovered;

    /// <summary>Function; null where it is not known.</summary>
    public string? Function => _contact.Function;
}
