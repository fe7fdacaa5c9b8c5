using RelGraph.Engine.Algorithms.Paths;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;
using RelGraph.Engine.Model.Relations;
using RelGraph.Engine.Model.Vocabulary;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;
using RelGraph.GraphQL.Schema.Identity;
using RelGraph.GraphQL.Schema.Lists.Filters;
using RelGraph.GraphQL.Schema.Lists.Orders;
using RelGraph.GraphQL.Schema.Lists.Pages;
using RelGraph.GraphQL.Schema.Opportunities;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;

namespace RelGraph.GraphQL.Schema.People;

/// <summary>Any outside person 联系人; the employment says whether at a customer, a partner or a competitor.</summary>
[GraphQLName("Contact")]
public sealed class ContactNode : NounNode, IPerson
{
    private const int TiePage = 10;
    private const int InteractionPage = 20;

    private readonly Contact _contact;

    private ContactNode(Contact contact, Reader reader)
        : base(contact, reader) => _contact = contact;

    /// <summary>Name in the other language or script.</summary>
    public string? OtherName => _contact.OtherName;

    /// <summary>Function, for example finance, it, production, purchasing.</summary>
    public string? Function => _contact.Function;

    /// <summary>Rank: 1 top management … 5 staff.</summary>
    public int? Rank => _contact.Rank;

    /// <summary>E-mail address.</summary>
    public string? Email => _contact.Email;

    /// <summary>Phone number.</summary>
    public string? Phone => _contact.Phone;

    /// <summary>City.</summary>
    public string? City => _contact.City;

    /// <summary>Preferred language, for example zh or en.</summary>
    public string? Language => _contact.Language;

    /// <summary>Attitude to change.</summary>
    public Adaptability? Adaptability => _contact.Adaptability;

    /// <summary>What the person decides by.</summary>
    public DecisionOrientation? Orientation => _contact.Orientation;

    /// <summary>Willingness to introduce, 0 to 1; null where unknown.</summary>
    public double? Willingness => _contact.Willingness;

    /// <summary>Whether the person asked not to be analysed; then there are no ties, scores or paths.</summary>
    public bool OptedOut => _contact.OptedOut;

    /// <summary>Where the person works on the day; null where it is not known.</summary>
    public EmploymentNode? Employment => Reader.Facts.Find<Employment>(Key) is { } employment ? new EmploymentNode(Reader.Facts.FactOf(employment), Reader) : null;

    /// <summary>Where the person has worked, oldest first.</summary>
    [ListSize(4)]
    public IReadOnlyList<EmploymentNode> Employments => [.. Reader.Facts.FactHistory<Employment>(Key).Select(fact => new EmploymentNode(fact, Reader))];

    /// <summary>Whom the person reports to; null where it is not known.</summary>
    public IPerson? ReportsTo => PersonTies.ManagerOf(NodeId, Reader);

    /// <summary>Who reports to the person.</summary>
    public IReadOnlyList<IPerson> Reports => PersonTies.ReportsOf(NodeId, Reader);

    /// <summary>The person's places in decisions.</summary>
    [ListSize(12)]
    public IReadOnlyList<SeatNode> Seats =>
        [.. Reader.Facts.Referring<Seat>(nameof(Seat.Contact), NodeId).Select(seat => new SeatNode(seat, Reader))];

    /// <summary>How far the person is with a vendor outside any deal.</summary>
    /// <param name="vendor">The vendor; us when left out.</param>
    [GraphQLField]
    [Cost(2)]
    public KeyPersonScoreNode? Relationship(Vendor? vendor = null) => OptedOut ? null : new KeyPersonScoreNode(Reader.Book.Person(Key, vendor), Reader);

    /// <summary>Ratings of the person that behaviour contradicts, the newest first.</summary>
    [Cost(2), ListSize(4)]
    public IReadOnlyList<ContradictionNode> Contradictions => [.. Reader.Book.Contradictions(Key).Select(one => new ContradictionNode(one, Reader))];

    /// <summary>The best warm paths 引荐路径 to the person, the strongest first; empty when there is none.</summary>
    /// <param name="from">One of our people, by id; anybody of us when left out.</param>
    /// <param name="count">The most paths, 1 to 100.</param>
    /// <param name="maxHops">The most hops, 1 to 4; a direct tie is one hop.</param>
    /// <param name="sharing">What the paths may have in common.</param>
    [GraphQLField]
    [Cost(20), ListSize(Slicing = ["count"])]
    public IReadOnlyList<PathNode> IntroductionPaths([IdOf(FactKind.Employee)] string? from = null, int count = 3, int maxHops = 3, PathSharing sharing = PathSharing.Any) =>
        [.. Reader.Book.IntroductionPaths(Key, from, count, maxHops, sharing).Select(path => new PathNode(path, Reader))];

    /// <summary>The ties of the person.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; the strongest first when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged(TiePage)]
    public Connection<TieNode> Ties(
        TieFilter? filter = null, IReadOnlyList<TieOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        PersonTies.Page(NodeId, Reader, filter, orderBy, new PageArguments(first, after, last, before, TiePage));

    /// <summary>The interactions of the person.</summary>
    /// <param name="filter">Only those for which this holds.</param>
    /// <param name="orderBy">The order; the newest first when left out.</param>
    /// <param name="first">At most so many from the front, 0 to 500.</param>
    /// <param name="after">Only what comes after this cursor.</param>
    /// <param name="last">At most so many from the back, 0 to 500.</param>
    /// <param name="before">Only what comes before this cursor.</param>
    [GraphQLField]
    [Paged(InteractionPage)]
    public Connection<InteractionNode> Interactions(
        InteractionFilter? filter = null, IReadOnlyList<InteractionOrder>? orderBy = null, int? first = null, string? after = null, int? last = null, string? before = null) =>
        InteractionNode.Page(Reader.Graph.Interactions.Of(NodeId), Reader, filter, orderBy, new PageArguments(first, after, last, before, InteractionPage));

    internal static ContactNode Make(Contact contact, Reader reader) => new(contact, reader);
}
