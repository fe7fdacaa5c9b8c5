using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Accounts;
using RelGraph.GraphQL.Schema.Care;
using RelGraph.GraphQL.Schema.Pool;
using RelGraph.GraphQL.Schema.Reading;
using RelGraph.GraphQL.Schema.Scores;
using RelGraph.Scoring.Relationships.Company;

namespace RelGraph.GraphQL.Schema.Market;

/// <summary>Our company 我司: its pooled relationship to the market and to each part of it.</summary>
[GraphQLName("Company")]
public sealed class CompanyNode
{
    private const int LineCount = 50;
    private const int MostLines = 500;

    private readonly Reader _reader;

    internal CompanyNode(Reader reader) => _reader = reader;

    /// <summary>The name of the workspace.</summary>
    public string Name => _reader.Graph.Workspace.Name;

    /// <summary>The segments that have accounts: the firm, each industry, each region and each customer.</summary>
    public IReadOnlyList<Segment> Segments => _reader.Book.Segments;

    /// <summary>CRS, our relationship to a segment.</summary>
    /// <param name="segment">The segment; the whole firm's market when left out.</param>
    [GraphQLField]
    [Cost(200)]
    public CompanyScoreNode Relationship(Segment? segment = null) => new(_reader.Book.Company(segment ?? Segment.Firm), _reader);

    /// <summary>The balance of relationship capital of a segment: opening + built − decayed − lost ± revalued = closing; null where there is no money.</summary>
    /// <param name="segment">The segment; the whole firm's market when left out.</param>
    /// <param name="days">Days between opening and closing; the workspace's parameter when left out.</param>
    [GraphQLField]
    public CapitalBalance? Balance(Segment? segment = null, int? days = null) => _reader.Book.Balance(segment ?? Segment.Firm, Days.Checked(days));

    /// <summary>How hopefully each of us rates closeness, by what later contacts showed; the most hopeful first. Not for pay, promotion or dismissal.</summary>
    [Cost(200), ListSize(50)]
    public IReadOnlyList<RaterBiasNode> RaterBiases => [.. _reader.Book.RaterBiases.Select(bias => new RaterBiasNode(bias, _reader))];

    /// <summary>Ratings that behaviour contradicts, the newest first.</summary>
    /// <param name="first">How many at the most, 1 to 500.</param>
    [GraphQLField]
    [Cost(100), ListSize(Slicing = ["first"])]
    public IReadOnlyList<ContradictionNode> Contradictions(int first = LineCount) =>
        [.. _reader.Book.Contradictions().Take(Counts.Checked("first", first, MostLines)).Select(one => new ContradictionNode(one, _reader))];

    /// <summary>The shared pool 公海池: accounts without an owner, whose owner left, or with whom nobody has spoken for too long, the largest expected margin first. Claim one by saving the account with its new owner.</summary>
    /// <param name="rules">The rules; the usual ones when left out.</param>
    /// <param name="first">How many at the most, 1 to 500.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"])]
    public IReadOnlyList<PoolEntryNode> Pool(PoolRulesInput? rules = null, int first = LineCount) =>
        [.. _reader.Book.Pool(rules?.Read()).Take(Counts.Checked("first", first, MostLines)).Select(entry => new PoolEntryNode(entry, _reader))];

    /// <summary>What to do for our relationships beyond single deals 关系维护: reactivate, protect, add a second thread, raise the sponsor, hand over, institutionalise; the most expected capital for an hour of work first, one entry for each person.</summary>
    /// <param name="segment">The segment; the whole firm's market when left out.</param>
    /// <param name="first">How many at the most, 1 to 60.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"])]
    public IReadOnlyList<CareWorkNode> Care(Segment? segment = null, int first = 20) => CareWorkNode.First(_reader.Book.Care(segment ?? Segment.Firm), first, _reader);

    /// <summary>Which few of our people it would cost most to lose together. Not for pay, promotion or dismissal.</summary>
    /// <param name="count">How many, 1 to 20.</param>
    [GraphQLField]
    [Cost(200)]
    public CapitalLossNode CapitalLoss(int count = 3) => new(_reader.Book.CapitalLoss(count), _reader);

    /// <summary>The balance taken apart into contacts with dated evidence: item by item, the largest amount first; empty where there is no money.</summary>
    /// <param name="segment">The segment; the whole firm's market when left out.</param>
    /// <param name="days">Days between opening and closing; the workspace's parameter when left out.</param>
    /// <param name="item">Only this item of the balance.</param>
    /// <param name="first">How many lines at the most, 1 to 500.</param>
    [GraphQLField]
    [Cost(200), ListSize(Slicing = ["first"])]
    public IReadOnlyList<BalanceLineNode> BalanceLines(Segment? segment = null, int? days = null, BalanceItem? item = null, int first = LineCount) =>
    [
        .. _reader.Book.BalanceLines(segment ?? Segment.Firm, Days.Checked(days), item).Take(Counts.Checked("first", first, MostLines)).Select(line => new BalanceLineNode(line, _reader)),
    ];
}
