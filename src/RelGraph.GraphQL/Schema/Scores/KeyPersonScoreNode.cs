using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.Scoring.Explanations;
using RelGraph.Scoring.Relationships.KeyPerson;

namespace RelGraph.GraphQL.Schema.Scores;

/// <summary>KPR, the key-person relationship 关键人关系: how far one person is with one vendor, in one deal or outside any.</summary>
[GraphQLName("KeyPersonScore")]
public sealed class KeyPersonScoreNode : ScoreNode
{
    private readonly KeyPersonScore _score;
    private readonly Reader _reader;

    internal KeyPersonScoreNode(KeyPersonScore score, Reader reader)
        : base(score, reader, book => score.Opportunity is { } deal ? book.KeyPerson(deal, score.Contact, score.Vendor) : book.Person(score.Contact, score.Vendor)) => (_score, _reader) = (score, reader);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_score.Contact);

    /// <summary>Toward which vendor.</summary>
    public Vendor Vendor => _score.Vendor;

    /// <summary>Role in the deal; null outside any deal.</summary>
    public BuyingRole? Role => _score.Role is BuyingRole.None ? null : _score.Role;

    /// <summary>How much the person can decide, 0 to 1; 1 for the most powerful of the chain, 0 outside any deal.</summary>
    public double Power => _score.Importance;

    /// <summary>How much the person moves the others of the chain, 0 to 1; null outside any deal. High influence beside a low rank is a finding.</summary>
    public double? Influence => _score.Power?.Influence;

    /// <summary>Where the person stands toward the vendor, −1 (against) to 1 (for).</summary>
    public double Stand => _score.Stand.Mean;

    /// <summary>Standard deviation of the stand.</summary>
    public double StandSpread => _score.Stand.Spread;

    /// <summary>Closeness, 0 to 1.</summary>
    public Component Closeness => new(_score.Input.Closeness);

    /// <summary>Recognition of the solution, −1 to 1.</summary>
    public Component Solution => new(_score.Input.Solution);

    /// <summary>Acceptance of the price, −1 to 1.</summary>
    public Component Price => new(_score.Input.Price);

    /// <summary>Support, −1 to 1.</summary>
    public Component Support => new(_score.Input.Support);

    /// <summary>The vendor's people with a tie that counts, the strongest first.</summary>
    public IReadOnlyList<TieNode> Holders => [.. _score.Holders.Select(holder => new TieNode(holder.Tie, _reader))];

    /// <summary>Whether the person counts as covered.</summary>
    public bool IsCovered => _score.IsCovered;

    /// <summary>Whether the person belongs to the inner circle or the political structure.</summary>
    public bool IsKeyPlayer => _score.IsKeyPlayer;

    /// <summary>Signs that the person moves others, 0 to 1; null where not observed.</summary>
    public double? Mobiliser => _score.Mobiliser;

    /// <summary>Power times what is missing to the target, 0 to 100: the order of the work list.</summary>
    public double WorkGap => _score.WorkGap;

    /// <summary>The score in one line.</summary>
    public BilingualText Summary => _score.Summary;
}
