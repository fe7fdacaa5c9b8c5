using RelGraph.Engine.Errors;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.People;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;

namespace RelGraph.GraphQL.Schema.Opportunities;

/// <summary>A contact's place in one deal's decision 席位.</summary>
[GraphQLName("Seat")]
public sealed class SeatNode
{
    private readonly Seat _seat;
    private readonly Reader _reader;

    internal SeatNode(Seat seat, Reader reader) => (_seat, _reader) = (seat, reader);

    /// <summary>The key: opportunity and contact joined by `|`.</summary>
    [GraphQLId]
    public string Key => _seat.Key;

    /// <summary>The deal.</summary>
    public OpportunityNode? Opportunity => _reader.Opportunity(_seat.Opportunity);

    /// <summary>The person.</summary>
    public ContactNode? Contact => _reader.Contact(_seat.Contact);

    /// <summary>Buying role.</summary>
    public BuyingRole? Role => _seat.Role is BuyingRole.None ? null : _seat.Role;

    /// <summary>Political status.</summary>
    public PoliticalStatus? Political => _seat.Political;

    /// <summary>Attitude to change in this deal; the contact's where null.</summary>
    public Adaptability? Adaptability => _seat.Adaptability;

    /// <summary>What the person decides by here.</summary>
    public DecisionOrientation? Orientation => _seat.Orientation;

    /// <summary>Whether the person can block a vendor.</summary>
    public bool Veto => _seat.Veto;

    /// <summary>Votes in a weighted committee; 1 where null.</summary>
    public double? VoteWeight => _seat.VoteWeight;

    /// <summary>Step of a sequential decision, from 1.</summary>
    public int? Step => _seat.Step;

    /// <summary>Signs that the person moves others, 0 to 1.</summary>
    public double? Mobiliser => _seat.Mobiliser;

    /// <summary>What the person wants for the business.</summary>
    public string? BusinessAgenda => _seat.BusinessAgenda;

    /// <summary>What the person wants to achieve.</summary>
    public string? PersonalAgenda => _seat.PersonalAgenda;

    /// <summary>The person's recorded attitudes, one per vendor that anybody recorded.</summary>
    [ListSize(6)]
    public IReadOnlyList<StanceNode> Stances =>
        [.. _reader.Facts.Referring<Stance>(nameof(Stance.Opportunity), NodeId.Opportunity(_seat.Opportunity))
            .Where(stance => stance.Contact == _seat.Contact).Select(stance => new StanceNode(stance, _reader))];

    /// <summary>KPR, the key-person relationship toward a vendor; null for a person who asked not to be analysed.</summary>
    /// <param name="vendor">The vendor; us when left out.</param>
    /// <exception cref="NotFoundException">There is no such competitor.</exception>
    [GraphQLField]
    [Cost(2)]
    public KeyPersonScoreNode? KeyPerson(Vendor? vendor = null) =>
        _reader.Facts.Find<Contact>(_seat.Contact) is { OptedOut: false }
            ? new KeyPersonScoreNode(_reader.Book.KeyPerson(_seat.Opportunity, _seat.Contact, vendor), _reader)
            : null;
}
