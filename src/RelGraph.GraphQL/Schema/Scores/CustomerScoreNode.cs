using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.Customer;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>ARS, the customer relationship 客户关系: how strong a vendor's relationship with an account is.</summary>
[GraphQLName("CustomerScore")]
public sealed class CustomerScoreNode : ScoreNode
{
    private readonly CustomerScore _score;
    private readonly Reader _reader;

    internal CustomerScoreNode(CustomerScore score, Reader reader)
        : base(score, reader, book => book.Customer(score.Account, score.Vendor)) => (_score, _reader) = (score, reader);

    /// <summary>The account.</summary>
    public AccountNode? Account => _reader.Account(_score.Account);

    /// <summary>Whose relationship it is.</summary>
    public Vendor Vendor => _score.Vendor;

    /// <summary>The factors, each 0 to 1; null where nothing is known of anybody.</summary>
    public CustomerFactors? Factors => _score.Factors;

    /// <summary>The exponents used.</summary>
    public CustomerWeights Weights => _score.Weights;

    /// <summary>Key layer 关键客户关系, 0 to 100.</summary>
    public double? KeyLayer => _score.KeyLayer;

    /// <summary>General layer 普遍客户关系, 0 to 100.</summary>
    public double? GeneralLayer => _score.GeneralLayer;

    /// <summary>Organisational layer 组织型客户关系, 0 to 100.</summary>
    public double? OrganisationalLayer => _score.OrganisationalLayer;

    /// <summary>What the level is called, from vendor to strategic alliance; null where there is no score.</summary>
    public BilingualText? Standing => _score.Standing;

    /// <summary>Share of the account's recorded people of whom something is known toward the vendor, 0 to 1.</summary>
    public double KnownShare => _score.KnownShare;

    /// <summary>The people of the account, ordered by contact id.</summary>
    [ListSize(30)]
    public IReadOnlyList<CustomerContactNode> Contacts => [.. _score.Contacts.Select(contact => new CustomerContactNode(contact, _reader))];
}
